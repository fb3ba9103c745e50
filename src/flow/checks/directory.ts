import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Exactly one region holds all others. */
export const oneWholeWorld: Check = ({ flow }, raw) => {
  const roots = flow.regions.filter(({ partOf }) => partOf === null);
  if (roots.length === 1) return [];
  const [, second] = roots;
  const place = (second === undefined ? undefined : raw.regions.get(second.id)?.place) ?? { file: 'directory/regions.yaml', path: [] };
  return [
    {
      code: 'two-roots',
      place,
      what: roots.length === 0 ? 'no region is part of none' : `regions ${roots.map(({ id }) => `"${id}"`).join(' and ')}`,
    },
  ];
};

/** A service that is the only one for a need must not be a mere lead: leads are named, so that somebody confirms them. */
export const namedServicesConfirmed: Check = ({ flow, directory }, raw) => {
  const shown = new Set(directory.services.map(({ id }) => id));
  return flow.actions.flatMap(({ id, services }) =>
    services.flatMap(({ id: named }): readonly Problem[] =>
      [named ?? []]
        .flat()
        .filter((service) => raw.services.has(service) && !shown.has(service))
        .map((service) => ({
          code: 'low-confidence',
          place: raw.actions.get(id)?.place ?? raw.flow.place,
          what: `action "${id}" names service "${service}"`,
        })),
    ),
  );
};
