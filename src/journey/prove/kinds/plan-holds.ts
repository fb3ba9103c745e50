import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { inPlan, patternInWords } from '../pattern.ts';

/** Every plan has such an action, under one of the timings `under` or anywhere. */
export const planHolds: Decide<PropertyOf<'plan-holds'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => diagrams.and(meant, diagrams.not(inPlan(ground, plan, pattern, under))),
    () => `The plan has nothing ${patternInWords(pattern)}${under === undefined ? '' : `, under ${under.join(' or ')}`}.`,
  );
};
