import type { PropertyOf } from '../../../flow/promise.ts';
import type { Decide } from '../decision.ts';
import { longestWay } from '../longest.ts';

/** No way to the first plan asks more questions. */
export const mostQuestions: Decide<PropertyOf<'most-questions'>> = (ground, { when, most }) => {
  const { questions, trail, at, states, ends } = longestWay(ground.terrain, ground.terrain.truth(when));
  if (trail === null)
    return { breach: null, vacuous: 'its condition holds for nobody who comes to a plan, so it cannot fail', states, ends };
  const breach =
    questions > most ? { trail, at, to: null, what: `This way asks ${questions} questions before the plan; ${most} is the most.` } : null;
  return { breach, vacuous: null, states, ends };
};
