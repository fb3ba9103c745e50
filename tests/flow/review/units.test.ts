import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { canonical } from '../../../src/flow/review/canonical.ts';
import { unitStates, unitsOf } from '../../../src/flow/review/units.ts';
import { loadedFlow, type Parts, signable } from '../../support/a-flow.ts';
import { allFlows, currentContent } from '../../support/current-flows.ts';

function loaded(parts: Parts = {}, reviews: readonly object[] = []) {
  const flow = signable(loadedFlow({ ...parts, files: { ...parts.files, 'reviews.yaml': stringify(reviews) } }));
  const { content } = flow;
  const states = unitStates([flow]);
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
  const hash = loaded().unit('small/action:call')?.hash;
  const { reviewed, unit } = loaded({}, [signed('small/action:call', hash)]);
  expect(reviewed).toBe(true);
  expect(unit('small/action:call')).toMatchObject({ state: 'signed', review: { reviewer: 'A. Reader' } });
  expect(unit('small/step:safe')?.state).toBe('unsigned');
});

test.each([
  ['its words', { actionWords: { call: { what: 'Ring', how: 'How call is done' } } }],
  ['when it is done', { actions: { call: { timing: 'later', services: [{ topic: 'listening' }], sources: ['BOOK'] } } }],
  ['who gets it', { actions: { call: { when: { safe: 'no' }, timing: 'now', services: [{ topic: 'listening' }], sources: ['BOOK'] } } }],
])('a change of %s ends the sign-off', (_, parts) => {
  const hash = loaded().unit('small/action:call')?.hash;
  const { reviewed, unit } = loaded(parts, [signed('small/action:call', hash)]);
  expect(reviewed).toBe(false);
  expect(unit('small/action:call')).toMatchObject({ state: 'changed', review: { date: '2026-11-20' } });
});

test('a change elsewhere leaves a sign-off as it is', () => {
  const hash = loaded().unit('small/action:call')?.hash;
  const words = { stepWords: { safe: { heading: 'Another heading', short: 'x', options: { yes: 'a', no: 'b', unsure: 'c' } } } };
  expect(loaded(words, [signed('small/action:call', hash)]).reviewed).toBe(true);
});

test('every step, action, service, app and part of the interface is signed by itself', () => {
  const { states } = loaded();
  expect(states.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['small/step:who', 'small/action:call', 'service:a-line', 'platform:chat', 'words:interface']),
  );
});

test('a case that a promise asks is pinned in it: who narrows the case changes both, and no other promise', () => {
  const promises = {
    one: {
      says: 'Whoever is not safe gets to a plan',
      sources: ['BOOK'],
      holds: [{ kind: 'passes', when: { case: 'afraid' }, to: 'plan', first: ['safe'] }],
    },
    other: { says: 'Everybody gets to a plan', sources: ['BOOK'], holds: [{ kind: 'passes', to: 'plan', first: ['safe'] }] },
  };
  const where = (afraid: object) => loaded({ flow: { cases: { afraid } }, files: { 'small/promises.yaml': stringify(promises) } });
  const wide = where({ not: { safe: 'yes' } });
  const narrow = where({ safe: 'no' });
  for (const id of ['small/promise:one', 'small/case:afraid']) {
    expect(wide.unit(id), id).toBeDefined();
    expect(narrow.unit(id)?.hash, id).not.toBe(wide.unit(id)?.hash);
  }
  expect(narrow.unit('small/promise:other')?.hash).toBe(wide.unit('small/promise:other')?.hash);
});

test('what is written in another language is signed by itself', () => {
  const { raw, ...flow } = signable(loadedFlow());
  const inGa = { ...flow, raw: { ...raw, locale: 'ga', library: { value: { flows: [], locales: ['en-GB'] }, place: raw.flow.place } } };
  expect(unitStates([inGa]).map(({ id }) => id)).toContain('small/action:call@ga');
});

// Whatever is in flows/ changes the hash of some unit: what changes none could be changed unseen.
const { raw } = currentContent();
/** What units are held against themselves; and what of a step, an action or a tool is in the unit that it became. */
const apart = ['reviews', 'factsLock', 'actions', 'stepWords', 'actionWords', 'tools', 'toolWords'];
const maps = Object.entries(raw).filter(([key, value]) => value instanceof Map && key !== 'pages' && !apart.includes(key));
const wholes = Object.entries(raw).filter(
  ([key, value]) => key !== 'flow' && !apart.includes(key) && value !== null && typeof value === 'object' && 'place' in value,
);
const [flow] = allFlows();
const hashes = (changed: object): string => JSON.stringify(unitsOf([{ ...flow, raw: { ...flow.raw, ...changed } }]));
const asItIs = hashes({});

test.each(maps)('each of the %s is in a unit', (key, all) => {
  const entries = all as ReadonlyMap<string, { value: object }>;
  const [id, one] = [...entries][0] ?? [];
  if (id === undefined || one === undefined) throw new Error(`there are no ${key}`);
  const changed = new Map(entries).set(id, { ...one, value: { ...one.value, changed: 'here' } });
  expect(hashes({ [key]: changed })).not.toBe(asItIs);
});

test.each(wholes)('the file of the %s is in a unit', (key, whole) => {
  const { value, place } = whole as { value: object; place: object };
  expect(hashes({ [key]: { place, value: { ...value, changed: 'here' } } })).not.toBe(asItIs);
});

test.each(Object.keys(raw.flow.value).filter((key) => key !== 'steps'))('“%s” of flow.yaml is in a unit', (key) => {
  const was = Object(new Map(Object.entries(raw.flow.value)).get(key));
  expect(hashes({ flow: { ...raw.flow, value: { ...raw.flow.value, [key]: { ...was, changed: { in: 'here' } } } } })).not.toBe(asItIs);
});

test.each(['actions', 'tools', 'services', 'regions', 'platforms'])('the order of the %s is in a unit', (key) => {
  const all = Object(flow.raw)[key] as ReadonlyMap<string, object>;
  expect(hashes({ [key]: new Map([...all].reverse()) })).not.toBe(asItIs);
});

test('the order of the parts of the static guide is in a unit', () => {
  const { value } = flow.raw.flow;
  const sections = Object.fromEntries(Object.entries(value.static.sections).reverse());
  expect(hashes({ flow: { ...flow.raw.flow, value: { ...value, static: { ...value.static, sections } } } })).not.toBe(asItIs);
});

test('the same value is the same text in whatever order its keys were written', () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonical({ a: [{ c: 3, d: 2 }], b: 1 }));
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
});
