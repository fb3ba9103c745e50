import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { forWhom } from '../helpers-found.ts';

/** Everybody who comes to a plan finds such a helper; with `noted`, a mere stand-in only where the region's note says so. */
export const everybodyFinds: Decide<PropertyOf<'everybody-finds'>> = (ground, { when, helper, noted }) => {
  const { terrain, lookup } = ground;
  const { diagrams, truth } = terrain;
  const meant = truth(when);
  const found = forWhom(ground, JSON.stringify([helper, noted]), (who) => {
    const services = lookup.find(helper, who);
    return services.some(({ fallback }) => !fallback) || (services.length > 0 && (noted === undefined || who.region.note !== undefined));
  });
  const asked = [helper.kind ?? [], helper.topic ?? [], helper.id ?? []].flat().join(', ');
  return forPlans(
    ground,
    meant,
    () => diagrams.and(meant, diagrams.not(found)),
    () => `The directory has nobody (${asked}) for this person.`,
  );
};
