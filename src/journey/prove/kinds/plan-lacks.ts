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
  if (decision.breach !== null || flow.actions.some((action) => pattern.tag.some((tag) => action.tags.includes(tag)))) return decision;
  return { ...decision, vacuous: `no action is ${patternInWords({ tag: pattern.tag })}, so it cannot fail` };
};
