import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { canonical } from '../../../src/flow/review/canonical.ts';
import { unitStates } from '../../../src/flow/review/units.ts';
import { loadedFlow, type Parts } from '../../support/a-flow.ts';

function loaded(parts: Parts = {}, reviews: readonly object[] = []) {
  const { content, raw, problems } = loadedFlow({ ...parts, files: { ...parts.files, 'reviews.yaml': stringify(reviews) } });
  if (content === null || raw === null) throw new Error(JSON.stringify(problems));
  const states = unitStates(content, raw);
  const unit = (id: string) => states.find((state) => state.id === id);
  return { reviewed: content.flow.actions.find(({ id }) => id === 'call')?.reviewed, unit, states };
}

const signed = (unit: string, hash: string | undefined) => ({
  unit,
  reviewer: 'A. Reader',
  role: 'Safeguarding lead',
  date: '2026-11-20',
  hash,
});

test('without a review nothing is signed off', () => {
  const { reviewed, states } = loaded();
  expect(reviewed).toBe(false);
  expect(new Set(states.map(({ state }) => state))).toEqual(new Set(['unsigned']));
});

test('a sign-off of exactly this content holds, for this unit and no other', () => {
  const hash = loaded().unit('action:call')?.hash;
  const { reviewed, unit } = loaded({}, [signed('action:call', hash)]);
  expect(reviewed).toBe(true);
  expect(unit('action:call')).toMatchObject({ state: 'signed', review: { reviewer: 'A. Reader' } });
  expect(unit('step:safe')?.state).toBe('unsigned');
});

test.each([
  ['its words', { actionWords: { call: { what: 'Ring', how: 'How call is done' } } }],
  ['when it is done', { actions: { call: { timing: 'later', services: [{ topic: 'listening' }], sources: ['BOOK'] } } }],
  ['who gets it', { actions: { call: { when: { safe: 'no' }, timing: 'now', services: [{ topic: 'listening' }], sources: ['BOOK'] } } }],
])('a change of %s ends the sign-off', (_, parts) => {
  const hash = loaded().unit('action:call')?.hash;
  const { reviewed, unit } = loaded(parts, [signed('action:call', hash)]);
  expect(reviewed).toBe(false);
  expect(unit('action:call')).toMatchObject({ state: 'changed', review: { date: '2026-11-20' } });
});

test('a change elsewhere leaves a sign-off as it is', () => {
  const hash = loaded().unit('action:call')?.hash;
  const words = { stepWords: { safe: { heading: 'Another heading', short: 'x', options: { yes: 'a', no: 'b', unsure: 'c' } } } };
  expect(loaded(words, [signed('action:call', hash)]).reviewed).toBe(true);
});

test('services are signed by group, steps and apps one by one', () => {
  const { states } = loaded();
  expect(states.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['step:who', 'action:call', 'services:all', 'platform:chat', 'words:interface']),
  );
});

test('the same value is the same text in whatever order its keys were written', () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonical({ a: [{ c: 3, d: 2 }], b: 1 }));
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
});
