import { expect, test } from 'vitest';
import { type Loose, looseIn, looseInAll } from '../../../src/build/prove/loose.ts';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import type { Parts } from '../../support/a-flow.ts';
import { withPromise } from '../../support/proved.ts';

const sourced = { sources: ['BOOK'] };
const parts: Parts = {
  actions: {
    tell: { timing: 'tonight', tags: ['tell-someone'], ...sourced },
    block: { timing: 'tomorrow', tags: ['block'], ...sourced },
  },
};

/** What a promise with these properties allows and nobody needs. */
function allowedBy(...properties: readonly object[]): readonly string[] {
  const { content, promises, problems } = withPromise(parts, ...properties);
  if (content === null) throw new Error(problems.map(({ what }) => what).join('\n'));
  const ground = groundOf(content.flow, content.directory, promises, null);
  return promises.flatMap((promise) => looseIn(ground, promise)).map(({ allows }) => allows);
}

test('what is as tight as it can be allows nothing more', () => {
  expect(allowedBy({ kind: 'plan-holds', tag: 'tell-someone', under: 'tonight' })).toEqual([]);
  expect(allowedBy({ kind: 'plan-holds', tag: 'block', under: ['tonight', 'tomorrow'] })).toEqual([]);
  expect(allowedBy({ kind: 'plan-lacks', tag: ['block', 'tell-someone'], without: ['block', 'tell-someone'] })).toEqual([]);
  expect(allowedBy({ kind: 'most-tasks', under: 'now', most: 1 })).toEqual([]);
});

test.each([
  ['another tag that would do', { kind: 'plan-holds', tag: ['tell-someone', 'come-back'] }, 'tag come-back'],
  ['a later time', { kind: 'plan-holds', tag: 'tell-someone', under: ['tonight', 'later'] }, 'under later'],
  ['an exception', { kind: 'plan-lacks', tag: 'block', without: ['block', 'health'] }, 'without health'],
  ['an exception of which nothing is left', { kind: 'plan-lacks', tag: 'money', without: 'health' }, 'without health'],
  ['more tasks', { kind: 'most-tasks', under: 'now', most: 9 }, 'most 9'],
  ['more questions', { kind: 'most-questions', most: 9 }, 'most 9'],
  ['another kind of helper', { kind: 'everybody-finds', helper: { kind: ['crisis-line', 'legal'] } }, 'a helper of the kind legal'],
  ['that there is no helper', { kind: 'everybody-finds', helper: { topic: 'listening', required: false } }, 'that there is no helper'],
  ['another way', { kind: 'leads-to', at: 'safe', answer: 'no', to: ['where', 'plan'] }, 'to plan'],
  ['another question before', { kind: 'passes', to: 'plan', first: ['safe', 'who'] }, 'first who'],
])('a promise that was widened by %s is loose', (_, property, allows) => {
  expect(allowedBy(property)).toContain(allows);
});

test('what several flows promise word for word is loose only where it is so in all of them', () => {
  const promise = { id: 'kept', says: 'It holds.', sources: [], holds: [], heldBy: [] };
  const found: Loose = { promise: 'kept', property: 1, kind: 'plan-holds', allows: 'under later' };
  const [loose, tight] = [
    { promises: [promise], loose: [found] },
    { promises: [promise], loose: [] },
  ];
  expect(looseInAll([loose, loose])).toEqual([found]);
  expect(looseInAll([loose, tight])).toEqual([]);
  expect(looseInAll([loose, { promises: [{ ...promise, says: 'Another.' }], loose: [] }])).toEqual([found]);
});
