import { expect, test } from 'vitest';
import { entry } from '../../src/build/commands/review.ts';
import { unitStates } from '../../src/flow/review/units.ts';
import { loadedFlow, type Parts, signable } from '../support/a-flow.ts';

// docs/how-to/sign-off.md from its beginning to its end. What signs here is a key invented for this test, and no person.
const key = { reviewer: 'Test key 0001', role: 'no person, a test', date: '2026-11-28' };
const call = 'small/action:call';

function statesWith(parts: Parts, reviews: string) {
  const flow = signable(loadedFlow({ ...parts, files: { 'reviews.yaml': reviews } }));
  const unit = unitStates([flow]).find(({ id }) => id === call);
  const action = flow.content.flow.actions.find(({ id }) => id === 'call');
  if (unit === undefined) throw new Error(`there is no unit ${call}`);
  return { unit, isDraft: action?.reviewed === false };
}

test('what the command prepares, pasted as it is, signs exactly that content, until a word of it changes', () => {
  const before = statesWith({}, '[]');
  expect(before).toMatchObject({ unit: { state: 'unsigned' }, isDraft: true });

  const reviews = entry(before.unit, key);
  expect(statesWith({}, reviews)).toMatchObject({ unit: { state: 'signed', review: { reviewer: 'Test key 0001' } }, isDraft: false });

  const changed = { actionWords: { call: { what: 'Ring', how: 'How call is done' } } };
  expect(statesWith(changed, reviews)).toMatchObject({ unit: { state: 'changed' }, isDraft: true });
});
