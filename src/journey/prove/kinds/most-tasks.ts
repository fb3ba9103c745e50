import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { moreThan, planGroups, tasksAlone } from '../plan-groups.ts';

/** So many tasks stand under the timing at most. */
export const mostTasks: Decide<PropertyOf<'most-tasks'>> = (ground, { when, under, most }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => {
      const group = planGroups(ground.terrain, plan, [under]).get(under) ?? [];
      const tooMany = moreThan(diagrams, group.map(tasksAlone), most);
      return diagrams.and(meant, tooMany);
    },
    () => `More than ${most} tasks stand under ${under}.`,
  );
};
