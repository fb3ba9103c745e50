import type { Region } from '../flow.ts';

/** What of a region tells whether a device is there. */
type Placed = Pick<Region, 'id' | 'partOf' | 'zones' | 'languages'>;

const inZone = <R extends Placed>(regions: readonly R[], zone: string): readonly R[] => regions.filter(({ zones }) => zones.includes(zone));

/** The group that all of `members` belong to; undefined where it would be the whole world, or where there is one member alone. */
function groupOf<R extends Placed>(regions: readonly R[], members: readonly R[]): R | undefined {
  const [first, ...others] = members;
  const group = regions.find(({ id }) => id === first?.partOf);
  const shared = others.length > 0 && others.every(({ partOf }) => partOf === first?.partOf);
  return shared && group?.partOf !== null ? group : undefined;
}

/**
 * The region a device most likely is in; null where nothing fits. Where the clock cannot tell the members of a group apart, as with the
 * nations of the United Kingdom, it is the group: nobody is shown the helpers of a nation that is not theirs.
 */
export function likelyRegion(regions: readonly Placed[], zone: string | undefined, languages: readonly string[]): string | null {
  const members = zone === undefined ? [] : inZone(regions, zone);
  const speaking = members.find((region) => region.languages.some((language) => languages.includes(language)));
  return (groupOf(regions, members) ?? speaking ?? members[0])?.id ?? null;
}

/** Every group that stands in for its members until they are asked. */
export function sharedGroups(regions: readonly Region[]): readonly Region[] {
  const zones = new Set(regions.flatMap((region) => region.zones));
  return [...new Set([...zones].flatMap((zone) => groupOf(regions, inZone(regions, zone)) ?? []))];
}
