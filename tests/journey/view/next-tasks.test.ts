import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTasks } from '../../../src/journey/view/next-tasks.ts';
import type { Mark } from '../../../src/journey/view/view.ts';

const tasks = ['tell', 'quiet', 'bank'];
/** Marks as they were made, one after another. */
const marked = (...made: readonly (readonly [string, Mark])[]) => {
  const marks: Record<string, Mark> = {};
  for (const [id, mark] of made) {
    delete marks[id];
    marks[id] = mark;
  }
  return nextTasks(tasks, marks);
};

test('the first task is the first of the plan, and the others are named in its order', () => {
  expect(nextTasks(tasks, {})).toMatchObject({ current: 'tell', then: ['quiet', 'bank'], done: 0, count: 3 });
});

test('what is done, and what somebody cannot do, makes room for the next', () => {
  expect(marked(['tell', 'done'])).toMatchObject({ current: 'quiet', done: 1 });
  expect(marked(['tell', 'cant'])).toMatchObject({ current: 'quiet' });
});

test('“not now” puts a task behind the next one, and it comes back', () => {
  expect(marked(['tell', 'not-now'])).toMatchObject({ current: 'quiet', then: ['tell', 'bank'] });
  expect(marked(['tell', 'not-now'], ['quiet', 'done']).current).toBe('tell');
  expect(marked(['tell', 'not-now'], ['quiet', 'done'], ['tell', 'not-now']).current).toBe('bank');
});

test('when all is done that is enough, and so it is when the last is put off again', () => {
  expect(marked(['tell', 'done'], ['quiet', 'done'], ['bank', 'cant'])).toMatchObject({ current: null, then: [], putOff: [] });
  expect(marked(['tell', 'done'], ['quiet', 'done'], ['bank', 'not-now'])).toMatchObject({ current: null, putOff: ['bank'] });
});

test('whatever is marked, the next task is never one that is dealt with, and nothing that is open is lost', () => {
  const mark = fc.tuple(fc.constantFrom(...tasks), fc.constantFrom<Mark>('done', 'not-now', 'cant'));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 8 }), (made) => {
      const last = new Map(made);
      const open = tasks.filter((id) => last.get(id) === undefined || last.get(id) === 'not-now');
      const { current, then, putOff } = marked(...made);
      expect([...(current === null ? putOff : [current, ...then])].sort()).toEqual([...open].sort());
    }),
  );
});

test('to answer each card in turn comes to an end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Mark>('done', 'cant', 'not-now', 'not-now'), { minLength: 40, maxLength: 40 }), (answers) => {
      const made: [string, Mark][] = [];
      for (const answer of answers) {
        const { current } = marked(...made);
        if (current === null) return;
        made.push([current, answer]);
      }
      // Only whoever puts everything off again and again still has something left, and is shown each in its turn.
      expect(new Set(made.map(([id]) => id)).size).toBeGreaterThan(1);
    }),
  );
});
