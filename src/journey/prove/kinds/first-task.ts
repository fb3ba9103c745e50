import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import { fitting, patternInWords } from '../pattern.ts';
import { planGroups } from '../plan-groups.ts';

/** The first task under the timing is such an action. */
export const firstTask: Decide<PropertyOf<'first-task'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => {
      let none: Node = truth(undefined);
      let right: Node = never;
      for (const { action, holds } of (planGroups(ground.terrain, plan, [under]).get(under) ?? []).filter(({ action }) => action.task)) {
        const first = diagrams.and(none, holds);
        right = diagrams.or(right, diagrams.and(first, fitting(ground, action, pattern)));
        none = diagrams.and(none, diagrams.not(holds));
      }
      return diagrams.and(meant, diagrams.not(right));
    },
    () => `The first task under ${under} is nothing ${patternInWords(pattern)}.`,
  );
};
