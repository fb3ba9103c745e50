import { expect, test } from 'vitest';
import { proofText } from '../../../src/build/prove/proof-text.ts';
import { proveAll } from '../../../src/build/prove/prove-all.ts';
import { loadedFlow } from '../../support/a-flow.ts';
import { withPromise } from '../../support/proved.ts';

const problemsWith = (...holds: readonly object[]) => withPromise({}, ...holds).problems.map(({ code, what }) => `${code}: ${what}`);

test.each([
  [{ kind: 'passes', to: 'nowhere', first: 'safe' }, 'unknown-step: step "nowhere"'],
  [{ kind: 'leads-to', at: 'safe', answer: 'perhaps', to: 'where' }, 'unknown-option: option "perhaps" of step "safe"'],
  [{ kind: 'offers', step: 'safe', options: 'perhaps' }, 'unknown-option: option "perhaps" of step "safe"'],
  [{ kind: 'plan-holds', tag: 'block', when: { case: 'nobody' } }, 'unknown-case: case "nobody"'],
  [{ kind: 'plan-holds', tag: 'block', when: { colour: 'blue' } }, 'unknown-step: step "colour" in a condition'],
  [{ kind: 'plan-lacks', helper: { id: 'nobody' } }, 'unknown-service: service "nobody"'],
])('a promise that names what does not exist is refused: %o', (property, problem) => {
  expect(problemsWith(property)).toEqual([problem]);
});

test('an unknown tag, kind or key is refused with its place', () => {
  const { problems } = withPromise({}, { kind: 'plan-holds', tag: 'kindness' });
  expect(problems.map(({ code }) => code)).toEqual(['unknown-name']);
  expect(problems[0]?.place).toMatchObject({ file: 'small/promises.yaml', path: expect.arrayContaining(['kept', 'holds', 0, 'tag']) });
  expect(withPromise({}, { kind: 'plan-hopes', tag: 'block' }).problems.map(({ code }) => code)).toEqual(['shape']);
  expect(withPromise({}, { kind: 'no-dead-end', not: 'so' }).problems.map(({ code }) => code)).toEqual(['unknown-key']);
});

test('a promise that says nothing to decide and names no test is refused', () => {
  const files = { 'small/promises.yaml': 'empty: { says: It is so., sources: [BOOK] }' };
  expect(loadedFlow({ files }).problems.map(({ what }) => what)).toEqual([expect.stringContaining('heldBy')]);
});

test('two promises that ask for and forbid the same are told to contradict each other', () => {
  const { content, promises } = withPromise(
    { actions: { call: { timing: 'now', tags: ['block'], sources: ['BOOK'] } } },
    { kind: 'plan-holds', tag: 'block', when: { who: ['carer', 'adult'] } },
    { kind: 'plan-lacks', tag: 'block', when: { who: 'adult' } },
  );
  if (content === null) throw new Error('The flow has a problem.');
  const proof = proveAll(content, promises, null);
  expect(proof.contradictions).toHaveLength(1);
  expect(proof.ok).toBe(false);
});

test('a broken promise is told as a story: who, each page, each answer, what the plan then says', () => {
  const { content, promises } = withPromise(
    {
      actions: { call: { when: { who: 'carer' }, timing: 'now', tags: ['block'], services: [{ topic: 'listening' }], sources: ['BOOK'] } },
    },
    { kind: 'plan-lacks', tag: 'block' },
  );
  if (content === null) throw new Error('The flow has a problem.');
  const text = proofText(proveAll(content, promises, null), content);
  expect(text).toContain('BROKEN');
  expect(text).toContain('They read “Heading of who” and answer: Label of carer.');
  expect(text).toContain('- What call is (A line)');
  expect(text).toContain('What is wrong: The plan has something tagged “block”.');
});
