import type { Timing } from '../../flow/vocabulary.ts';
import { timings } from '../../flow/vocabulary.ts';
import type { Plan } from '../../journey/plan.ts';

/** When an action stands in a plan: among the don'ts, under a timing, or not at all. */
export type Stands = Timing | 'dont' | null;

export type Difference = { readonly action: string; readonly first: Stands; readonly second: Stands };

export type PlanDifference = {
  readonly onlyFirst: readonly Difference[];
  readonly onlySecond: readonly Difference[];
  /** In both, but the second has it sooner. */
  readonly sooner: readonly Difference[];
  readonly later: readonly Difference[];
};

function standsIn({ donts, groups }: Plan): ReadonlyMap<string, Exclude<Stands, null>> {
  return new Map([
    ...donts.map(({ id }) => [id, 'dont'] as const),
    ...groups.flatMap(({ timing, actions }) => actions.map(({ id }) => [id, timing] as const)),
  ]);
}

const order = (stands: Stands): number => (stands === null || stands === 'dont' ? -1 : timings.indexOf(stands));

/** What becomes of a plan when it is the second instead of the first, in the order of time. */
export function planDifference(first: Plan, second: Plan): PlanDifference {
  const before = standsIn(first);
  const after = standsIn(second);
  const all = [...new Set([...before.keys(), ...after.keys()])].map(
    (action): Difference => ({ action, first: before.get(action) ?? null, second: after.get(action) ?? null }),
  );
  const inTime = (key: 'first' | 'second') => (a: Difference, b: Difference) => order(a[key]) - order(b[key]);
  const both = all.filter(({ first: one, second: two }) => one !== null && two !== null);
  return {
    onlyFirst: all.filter(({ second: two }) => two === null).sort(inTime('first')),
    onlySecond: all.filter(({ first: one }) => one === null).sort(inTime('second')),
    sooner: both.filter((found) => order(found.second) < order(found.first)).sort(inTime('second')),
    later: both.filter((found) => order(found.second) > order(found.first)).sort(inTime('second')),
  };
}

export function isSame({ onlyFirst, onlySecond, sooner, later }: PlanDifference): boolean {
  return onlyFirst.length + onlySecond.length + sooner.length + later.length === 0;
}
