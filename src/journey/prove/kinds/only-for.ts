import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, unlessNobody } from '../decision.ts';
import { always } from '../diagram.ts';

/** Nobody else comes to `step` but those for whom `when` holds. */
export const onlyFor: Decide<PropertyOf<'only-for'>> = (ground, { step, when }) => {
  const bad = ground.terrain.diagrams.not(ground.terrain.truth(when));
  return unlessNobody(ground, { at: 'arrival', steps: [step], bad: always }, () =>
    bySearch(ground, { at: 'arrival', steps: [step], bad }, () => `“${step}” is not for this person.`),
  );
};
