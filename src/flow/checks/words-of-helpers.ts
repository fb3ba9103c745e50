import { findServices } from '../directory/find-services.ts';
import { audiences } from '../vocabulary.ts';
import type { Check } from './check.ts';
import { missing } from './words.ts';

/** The pages that are one tap away are read by everybody, also before anyone has said who they are. */
export const crisisWordsComplete: Check = (_, { interfaceWords }) => {
  if (interfaceWords === null) return [];
  const { value, place } = interfaceWords;
  return [
    ...Object.entries(value.crisis).map(([key, wording]) => ({ path: ['crisis', key], wording })),
    ...Object.entries(value.tonight).map(([key, wording]) => ({ path: ['tonight', key], wording })),
  ].flatMap(({ path, wording }) => missing(wording, [null, ...audiences], { file: place.file, path }, `"${path.join(' → ')}"`));
};

/** Each helper says what it does to everybody it takes; those behind "Talk to someone" also to whoever has not said who they are. */
export const serviceWordsComplete: Check = ({ flow, directory }, raw) => {
  const start = flow.steps[flow.start];
  const needs = [...flow.crisis.services, ...(start === undefined || start.kind === 'plan' ? [] : start.services)];
  const first = new Set(
    flow.regions.flatMap((region) =>
      needs.flatMap((need) => findServices(directory.services, flow.regions, need, { audience: null, ages: { from: 0, to: 120 }, region })),
    ),
  );
  return directory.services.flatMap((service) => {
    const { file, path } = raw.services.get(service.id)?.place ?? raw.flow.place;
    const readers = first.has(service) ? [null, ...service.audiences] : service.audiences;
    return missing(service.what, readers, { file, path: [...path, 'what'] }, `"what" of service "${service.id}"`);
  });
};
