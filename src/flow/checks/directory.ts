import { regionAndWider } from '../directory/find-services.ts';
import type { Flow, Region } from '../flow.ts';
import type { Problem, SourceLocation } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';
import type { Check } from './check.ts';

/** The regions that `region` is part of and that lead back to it. */
function circleOf(flow: Flow, region: Region): readonly string[] | undefined {
  const passed: string[] = [];
  for (let at: Region | undefined = region; at !== undefined; at = flow.regions.find(({ id }) => id === at?.partOf)) {
    if (passed.includes(at.id)) return at.id === region.id ? [...passed, at.id] : undefined;
    passed.push(at.id);
  }
  return undefined;
}

/** No region is part of itself, by whatever way. */
const noRegionInCircles: Check = ({ flow }, raw) =>
  flow.regions.flatMap((region): readonly Problem[] => {
    const circle = circleOf(flow, region);
    if (circle === undefined) return [];
    const { file, path } = raw.regions.get(region.id)?.place ?? { file: 'shared/directory/regions.yaml', path: [] };
    return [{ code: 'region-circle', place: { file, path: [...path, 'part-of'] }, what: circle.join(' → ') }];
  });

/** Exactly one region holds all others. */
const oneWholeWorld: Check = ({ flow }, raw) => {
  const roots = flow.regions.filter(({ partOf }) => partOf === null);
  if (roots.length === 1) return [];
  const [, second] = roots;
  const place = (second === undefined ? undefined : raw.regions.get(second.id)?.place) ?? {
    file: 'shared/directory/regions.yaml',
    path: [],
  };
  return [
    {
      code: 'two-roots',
      place,
      what: roots.length === 0 ? 'no region is part of none' : `regions ${roots.map(({ id }) => `"${id}"`).join(' and ')}`,
    },
  ];
};

const placeOf = (raw: RawContent, id: string): SourceLocation =>
  raw.regions.get(id)?.place ?? { file: 'shared/directory/regions.yaml', path: [] };

/** The emergency number in the bar is that of an emergency service of the place. */
export const emergencyNumbersAgree: Check = ({ flow, directory }, raw) =>
  flow.regions.flatMap((region): readonly Problem[] => {
    const { file, path } = placeOf(raw, region.id);
    const places = regionAndWider(flow.regions, region);
    const numbers = directory.services
      .filter(({ kind, regions }) => kind === 'emergency' && regions.some((id) => places.includes(id)))
      .flatMap(({ channels }) => channels.flatMap((channel) => ('shown' in channel ? [channel.number] : [])));
    const { number, also } = region.emergency;
    const strange = numbers.length === 0 ? undefined : [number, ...also].find((one) => !numbers.includes(one));
    return strange === undefined
      ? []
      : [{ code: 'emergency-differs', place: { file, path: [...path, 'emergency'] }, what: `"${strange}" for region "${region.id}"` }];
  });

/** Every region ends in the one that holds all others. Until it does, no helper can be looked up. */
export const regionsHold: Check = (content, raw) => [...noRegionInCircles(content, raw), ...oneWholeWorld(content, raw)];

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
