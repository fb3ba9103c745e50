import type { Problem } from '../../flow/problem.ts';
import type { RawContent } from '../../flow/raw-content.ts';
import type { RawHours } from '../../flow/schema/directory-files.ts';

type Path = readonly (string | number)[];
type Named = { readonly zone: string; readonly path: Path };

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function zoneOf(hours: RawHours | undefined, path: Path): readonly Named[] {
  return hours === undefined || !('zone' in hours) ? [] : [{ zone: hours.zone, path: [...path, 'hours', 'zone'] }];
}

/** Every clock that hours are kept by, or that a region is known by, is one that phones know. */
export function zonesHold({ services, regions }: Pick<RawContent, 'services' | 'regions'>): readonly Problem[] {
  const ofServices = [...services.values()].map(({ value, place }) => ({
    place,
    whose: `service "${value.id}"`,
    zones: [
      ...zoneOf(value.hours, []),
      ...value.channels.flatMap((channel, index) => ('hours' in channel ? zoneOf(channel.hours, ['channels', index]) : [])),
    ],
  }));
  const ofRegions = [...regions.values()].map(({ value, place }) => ({
    place,
    whose: `region "${value.id}"`,
    zones: [
      ...value.zones.map((zone, index): Named => ({ zone, path: ['zones', index] })),
      ...(value.clock === undefined ? [] : [{ zone: value.clock, path: ['clock'] }]),
    ],
  }));
  return [...ofRegions, ...ofServices].flatMap(({ place, whose, zones }) =>
    zones
      .filter(({ zone }) => !isZone(zone))
      .map(
        ({ zone, path }): Problem => ({
          code: 'not-a-zone',
          place: { file: place.file, path: [...place.path, ...path] },
          what: `"${zone}" of ${whose}`,
        }),
      ),
  );
}

/** Nothing was checked or read on a day that is still to come: tomorrow has begun somewhere. */
export function daysHold(
  { services, platforms, sources }: Pick<RawContent, 'services' | 'platforms' | 'sources'>,
  now: Date,
): readonly Problem[] {
  const last = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const late = (day: string | undefined, key: string, { file, path }: Problem['place']): readonly Problem[] =>
    day === undefined || day <= last ? [] : [{ code: 'day-to-come', place: { file, path: [...path, key] }, what: day }];
  return [
    ...[...services.values(), ...platforms.values()].flatMap(({ value, place }) => late(value.checked, 'checked', place)),
    ...[...sources.values()].flatMap(({ value, place }) => late(value.read, 'read', place)),
  ];
}
