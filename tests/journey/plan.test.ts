import { describe, expect, test } from 'vitest';
import { timings } from '../../src/flow/vocabulary.ts';
import type { Plan } from '../../src/journey/plan.ts';
import { flowOf } from '../support/a-flow.ts';
import { walk } from '../support/walk.ts';

const action = (timing: unknown, more: object = {}) => ({ timing, sources: ['BOOK'], ...more });

/** The plan of somebody whose answer to `safe` is this, as ids under each timing that has any. */
function planOf(
  actions: Readonly<Record<string, object>>,
  limits: readonly object[] = [],
  safe = 'yes',
): Readonly<Record<string, readonly string[]>> {
  const flow = flowOf({
    actions: { call: action('later'), ...actions },
    steps: { plan: { kind: 'plan', refine: [{ step: 'apps' }, { step: 'payments' }], limits } },
  });
  return idsOf(walk(flow).answering({ who: 'carer', safe, where: 'home' }).plan);
}

const idsOf = ({ groups }: Plan): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    groups.filter(({ actions }) => actions.length > 0).map(({ timing, actions }) => [timing, actions.map(({ id }) => id)]),
  );

test('an action is in the plan of those for whom it holds, and of nobody else', () => {
  const actions = { hide: action('now', { when: { safe: 'no' } }) };
  expect(planOf(actions, [], 'no')).toEqual({ now: ['hide'], later: ['call'] });
  expect(planOf(actions, [], 'yes')).toEqual({ later: ['call'] });
});

test('the first timing that holds decides when to do it', () => {
  const actions = {
    tell: action([{ when: { safe: 'no' }, at: 'now' }, { when: { safe: ['no', 'unsure'] }, at: 'tonight' }, { at: 'tomorrow' }]),
  };
  expect(planOf(actions, [], 'no')).toMatchObject({ now: ['tell'] });
  expect(planOf(actions, [], 'unsure')).toMatchObject({ tonight: ['tell'] });
  expect(planOf(actions, [], 'yes')).toMatchObject({ tomorrow: ['tell'] });
});

test('within one timing, actions stand in the order of the flow', () => {
  expect(planOf({ c: action('now'), a: action('now'), b: action('now') })).toMatchObject({ now: ['c', 'a', 'b'] });
});

test('every timing is there, in the order of time, also an empty one', () => {
  const flow = flowOf();
  expect(
    walk(flow)
      .answering({ who: 'carer', safe: 'yes', where: 'home' })
      .plan.groups.map(({ timing }) => timing),
  ).toEqual([...timings]);
});

test('a don’t stands above the plan, at no time', () => {
  const flow = flowOf({ actions: { stay: { dont: true, sources: ['BOOK'] } } });
  const { plan } = walk(flow).answering({ who: 'carer', safe: 'yes', where: 'home' });
  expect(plan.donts.map(({ id }) => id)).toEqual(['stay']);
  expect(idsOf(plan)).toEqual({ now: ['call'] });
});

test('what is only shown above a question is in no plan', () => {
  const flow = flowOf({
    actions: { breathe: { sources: ['BOOK'] } },
    steps: {
      safe: {
        kind: 'question',
        options: ['yes', 'unsure'],
        silence: 'unsure',
        cautious: ['yes'],
        shows: ['breathe'],
        next: [{ to: 'where' }],
      },
    },
  });
  const { plan } = walk(flow).answering({ who: 'carer', safe: 'yes', where: 'home' });
  expect([...plan.donts, ...plan.groups.flatMap(({ actions }) => actions)].map(({ id }) => id)).toEqual(['call']);
});

describe('at most so many at once', () => {
  const four = { a: action('now'), b: action('now'), c: action('now'), d: action('now'), night: action('tonight') };

  test('what is over moves to the front of the later group, in its order', () => {
    expect(planOf(four, [{ timing: 'now', most: 2, then: 'tonight' }])).toMatchObject({ now: ['a', 'b'], tonight: ['c', 'd', 'night'] });
  });

  test('what fits is not moved', () => {
    expect(planOf(four, [{ timing: 'now', most: 4, then: 'tonight' }])).toMatchObject({ now: ['a', 'b', 'c', 'd'], tonight: ['night'] });
  });

  test('of several limits on one timing, the first that holds decides', () => {
    const limits = [
      { when: { safe: 'no' }, timing: 'now', most: 1, then: 'tonight' },
      { timing: 'now', most: 3, then: 'tonight' },
    ];
    expect(planOf(four, limits, 'no')).toMatchObject({ now: ['a'] });
    expect(planOf(four, limits, 'yes')).toMatchObject({ now: ['a', 'b', 'c'] });
  });

  test('words to read are neither counted nor moved', () => {
    const actions = { a: action('now'), calm: action('now', { task: false }), b: action('now'), c: action('now') };
    expect(planOf(actions, [{ timing: 'now', most: 1, then: 'tonight' }])).toMatchObject({ now: ['a', 'calm'], tonight: ['b', 'c'] });
  });

  test('a limit on the later group counts what was moved there', () => {
    const limits = [
      { timing: 'now', most: 2, then: 'tonight' },
      { timing: 'tonight', most: 2, then: 'tomorrow' },
    ];
    expect(planOf(four, limits)).toMatchObject({ now: ['a', 'b'], tonight: ['c', 'd'], tomorrow: ['night'] });
  });
});

test('an unanswered question counts as its silence in the plan', () => {
  const flow = flowOf({ actions: { ask: action('now', { when: { apps: 'unsure' } }), block: action('now', { when: { apps: 'chat' } }) } });
  const plan = walk(flow).answering({ who: 'carer', safe: 'yes', where: 'home' });
  expect(idsOf(plan.plan)).toEqual({ now: ['call', 'ask'] });
  expect(idsOf(plan.refining({ apps: 'chat' }).plan)).toEqual({ now: ['call', 'block'] });
});
