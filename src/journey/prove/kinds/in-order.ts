import type { PropertyOf } from '../../../flow/promise.ts';
import { timings } from '../../../flow/vocabulary.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import { planGroups } from '../plan-groups.ts';

/** In the plan, an action tagged `first` stands before every action tagged `then`. */
export const inOrder: Decide<PropertyOf<'in-order'>> = (ground, { when, first, then }) => {
  const { diagrams, truth, plans } = ground.terrain;
  const tagged = (tags: readonly string[], wanted: readonly string[]): boolean => wanted.some((tag) => tags.includes(tag));
  const lists = new Map(plans.map((plan) => [plan.id, [...planGroups(ground.terrain, plan, timings).values()].flat()]));
  const listOf = (plan: string) => lists.get(plan) ?? [];
  const later = plans.flatMap(({ id }) =>
    listOf(id)
      .filter(({ action }) => tagged(action.tags, then))
      .map(({ holds }) => holds),
  );
  const meant = diagrams.and(truth(when), diagrams.any(later));
  return forPlans(
    ground,
    meant,
    (plan) => {
      let passed: Node = never;
      let wrong: Node = never;
      for (const { action, holds } of listOf(plan.id)) {
        if (tagged(action.tags, then)) wrong = diagrams.or(wrong, diagrams.and(holds, diagrams.not(passed)));
        if (tagged(action.tags, first)) passed = diagrams.or(passed, holds);
      }
      return diagrams.and(meant, wrong);
    },
    () => `Something tagged “${then.join('” or “')}” comes before anything tagged “${first.join('” or “')}”.`,
  );
};
