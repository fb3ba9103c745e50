import { expect, test } from 'vitest';
import { personOf } from '../../src/journey/person.ts';
import { flowOf } from '../support/a-flow.ts';
import { walk } from '../support/walk.ts';

const flow = flowOf({
  flow: {
    facts: {
      audience: 'who',
      region: 'where',
      apps: 'apps',
      payments: 'payments',
      ages: [
        { when: { who: 'adult' }, from: 18, to: 120 },
        { when: { safe: 'no' }, from: 0, to: 12 },
        { from: 0, to: 17 },
      ],
    },
  },
});
const start = walk(flow);

test('before anyone has said who they are, helpers of every age may be named', () => {
  expect(personOf(flow, start.trail)).toMatchObject({ audience: null, ages: { from: 0, to: 120 } });
});

test('the first line of ages that holds decides', () => {
  expect(personOf(flow, start.answering({ who: 'adult', safe: 'no' }).trail).ages).toEqual({ from: 18, to: 120 });
  expect(personOf(flow, start.answering({ who: 'carer', safe: 'no' }).trail).ages).toEqual({ from: 0, to: 12 });
});

test('an age that was not given is any age it may be, so that every helper named takes it', () => {
  expect(personOf(flow, start.answering({ who: 'carer' }).trail).ages).toEqual({ from: 0, to: 17 });
});

test('a guessed region stands in until the person has answered, and no longer', () => {
  expect(personOf(flow, start.trail, 'home').region.id).toBe('home');
  const answered = start.answering({ who: 'carer', safe: 'yes', where: 'elsewhere' });
  expect(personOf(flow, answered.trail, 'home').region.id).toBe('world');
});

test('nobody knows where the person is: what is said holds for the whole world', () => {
  expect(personOf(flow, start.trail).region.id).toBe('world');
  expect(personOf(flow, start.trail, 'atlantis').region.id).toBe('world');
});
