import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personOf } from '../../../src/journey/person.ts';
import { planFor } from '../../../src/journey/plan.ts';
import { isSame, planDifference } from '../../../src/trainer/compare/plan-difference.ts';
import { realMaterial } from '../../support/studio-material.ts';

const { flow } = realMaterial();
const step = Object.values(flow.steps).find(({ kind }) => kind === 'plan');
if (step?.kind !== 'plan') throw new Error('the flow has no plan');

const audience = fc.constantFrom('young-person', 'carer', 'professional', 'adult');
const region = fc.constantFrom(...flow.regions.filter(({ choice }) => choice).map(({ id }) => id));
const plans = fc.tuple(audience, region).map(([one, place]) =>
  planFor(
    flow,
    step,
    personOf(flow, [
      { step: flow.facts.audience, options: [one] },
      { step: flow.facts.region, options: [place] },
    ]),
  ),
);

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(plans, (plan) => isSame(planDifference(plan, plan))),
    { numRuns: 30 },
  );
});

test('read the other way round, lost is added and sooner is later', () => {
  fc.assert(
    fc.property(plans, plans, (first, second) => {
      const there = planDifference(first, second);
      const back = planDifference(second, first);
      const ids = (list: readonly { readonly action: string }[]) => list.map(({ action }) => action).sort();
      expect(ids(there.onlyFirst)).toEqual(ids(back.onlySecond));
      expect(ids(there.sooner)).toEqual(ids(back.later));
    }),
    { numRuns: 30 },
  );
});
