import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, kept, together } from '../decision.ts';
import { helped } from '../helpers-found.ts';

/** The step is drawn as a page of people: no action, ways on alone, and such a helper for everybody who comes there. */
export const peopleOnly: Decide<PropertyOf<'people-only'>> = (ground, { step: id, helper }) => {
  const { terrain } = ground;
  const step = terrain.flow.steps[id];
  if (step?.kind !== 'notice' || step.page !== 'crisis') return brokenWithout(`“${id}” is not a page of people.`, 1);
  if (step.shows.length > 0) return brokenWithout(`“${id}” shows tasks: ${step.shows.join(', ')}.`, 1);
  const alone = terrain.diagrams.not(helped(ground, step.services, helper, true));
  return together([
    kept(0, 1),
    bySearch(ground, { at: 'arrival', steps: [id], bad: alone }, () => `“${id}” names no such helper to this person.`),
  ]);
};
