import type { Trail } from '../trail.ts';
import type { Node } from './diagram.ts';
import type { Ground } from './ground.ts';
import { type Aim, type Outcome, search } from './search.ts';

/** How a property is broken: who would come to harm, where, and what is wrong there. */
export type Breach = {
  /** The answers that lead there; null where it is about no walk. */
  readonly trail: Trail | null;
  readonly at: string | null;
  /** The page that comes next, where that is what is wrong. */
  readonly to: string | null;
  /** What is wrong, in a sentence. */
  readonly what: string;
};

export type Decision = {
  readonly breach: Breach | null;
  /** Why the property could not fail: a promise that cannot be broken promises nothing. */
  readonly vacuous: string | null;
  readonly states: number;
  readonly ends: number;
};

/** Decides one property over the ground. */
export type Decide<P> = (ground: Ground, property: P) => Decision;

export const kept = (states: number, ends: number): Decision => ({ breach: null, vacuous: null, states, ends });

export const brokenWithout = (what: string, ends = 0): Decision => ({
  breach: { trail: null, at: null, to: null, what },
  vacuous: null,
  states: 0,
  ends,
});

/** One decision out of several: the first breach counts, and what was walked through adds up. */
export function together(decisions: readonly Decision[]): Decision {
  return {
    breach: decisions.find(({ breach }) => breach !== null)?.breach ?? null,
    vacuous: decisions.find(({ vacuous }) => vacuous !== null)?.vacuous ?? null,
    states: decisions.reduce((sum, { states }) => sum + states, 0),
    ends: decisions.reduce((sum, { ends }) => sum + ends, 0),
  };
}

/** Decides by search; `what` says what is wrong with the way found. */
export function bySearch(ground: Ground, aim: Aim, what: (found: NonNullable<Outcome['found']>) => string): Decision {
  const { found, states, ends } = search(ground.terrain, aim);
  return { breach: found === null ? null : { ...found, what: what(found) }, vacuous: null, states, ends };
}

/** The same decision, marked vacuous where nobody is meant: `meant` finds those for whom the property says anything. */
export function unlessNobody(ground: Ground, meant: Aim, decide: () => Decision): Decision {
  const decision = decide();
  if (decision.breach !== null) return decision;
  const { found } = search(ground.terrain, meant);
  return found === null ? { ...decision, vacuous: 'its condition holds for nobody who comes there, so it cannot fail' } : decision;
}

/** Decides for every plan of the flow; `bad` says for whom a plan breaks it, `meant` for whom it says anything. */
export function forPlans(
  ground: Ground,
  meant: Node,
  bad: (plan: Ground['terrain']['plans'][number]) => Node,
  what: (found: NonNullable<Outcome['found']>) => string,
): Decision {
  const { plans } = ground.terrain;
  const decision = together(plans.map((plan) => bySearch(ground, { at: 'plan', plan: plan.id, bad: bad(plan) }, what)));
  if (decision.breach !== null) return decision;
  const anybody = plans.some((plan) => search(ground.terrain, { at: 'plan', plan: plan.id, bad: meant }).found !== null);
  return anybody ? decision : { ...decision, vacuous: 'its condition holds for nobody who comes to a plan, so it cannot fail' };
}
