import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, unlessNobody } from '../decision.ts';

/** Whoever answers one of `answer` at `at` gets to one of `to` next. */
export const leadsTo: Decide<PropertyOf<'leads-to'>> = (ground, { at, answer, to, when }) => {
  const { diagrams, truth } = ground.terrain;
  const bad = diagrams.and(truth({ is: at, of: answer }), truth(when));
  return unlessNobody(ground, { at: 'move', step: at, unlike: [], bad }, () =>
    bySearch(
      ground,
      { at: 'move', step: at, unlike: to, bad },
      (found) => `The next page is “${found.to}”, and should be “${to.join('” or “')}”.`,
    ),
  );
};
