import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { inPlan, patternInWords } from '../pattern.ts';

/** No plan has such an action, under one of the timings `under` or anywhere. */
export const planLacks: Decide<PropertyOf<'plan-lacks'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth, flow } = ground.terrain;
  const meant = truth(when);
  const decision = forPlans(
    ground,
    meant,
    (plan) => diagrams.and(meant, inPlan(ground, plan, pattern, under)),
    () => `The plan has something ${patternInWords(pattern)}${under === undefined ? '' : `, under ${under.join(' or ')}`}.`,
  );
  const { tag } = pattern;
  if (decision.breach !== null || tag === undefined || flow.actions.some((action) => tag.some((one) => action.tags.includes(one))))
    return decision;
  return { ...decision, vacuous: `no action is ${patternInWords({ tag })}, so it cannot fail` };
};
