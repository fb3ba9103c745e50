import type { Channel, Directory, Guide, Hours, Platform, Service } from '../directory/directory.ts';
import type { Region } from '../flow.ts';
import type { SourceLocation } from '../problem.ts';
import type { Said } from '../said.ts';
import type { RawChannel, RawHours, RawPlatform, RawRegion, RawService } from '../schema/directory-files.ts';
import { inside, type Scope } from './scope.ts';

/** `value` under `key`, or nothing: an absent value leaves no trace. */
function maybe<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

export function assembleRegion(scope: Scope, raw: RawRegion): Region {
  return {
    id: raw.id,
    name: raw.name,
    partOf: raw['part-of'] ?? null,
    choice: raw.choice,
    emergency: raw.emergency,
    // A place that nobody can name is no device's.
    zones: raw.choice ? raw.zones : [],
    languages: raw.languages,
    leaveTo: raw['leave-to'],
    ...maybe('note', raw.note === undefined ? undefined : scope.text(raw.note)),
  };
}

/** The public holidays of the first of `regions` that has any of its own, or of what it is part of. */
function holidaysIn({ raw }: Scope, regions: readonly string[]): readonly string[] {
  for (const region of regions) {
    const passed = new Set<string>();
    for (let id: string | undefined = region; id !== undefined && !passed.has(id); id = raw.regions.get(id)?.value['part-of']) {
      const own = raw.holidays.get(id);
      if (own !== undefined) return own.value;
      passed.add(id);
    }
  }
  return [];
}

/** Hours with the holidays that change them. */
function assembleHours(hours: RawHours | undefined, dates: readonly string[]): { readonly hours?: Hours } {
  if (hours === undefined) return {};
  const changed = 'zone' in hours && hours.holidays !== 'usual' && dates.length > 0;
  return { hours: changed ? { ...hours, dates } : hours };
}

function assembleChannel(scope: Scope, raw: RawChannel, dates: readonly string[]): Channel {
  if (raw.by === 'relay') return { by: 'relay', how: raw.how, ...maybe('url', raw.url) };
  if (raw.by === 'local') return { by: 'local', how: raw.how, ...maybe('place', raw.place) };
  const note = maybe('note', raw.note === undefined ? undefined : scope.text(raw.note));
  switch (raw.by) {
    case 'phone':
      return {
        by: 'phone',
        number: raw.number,
        shown: raw.shown,
        ...maybe('place', raw.place),
        ...maybe('abroad', raw.abroad),
        ...assembleHours(raw.hours, dates),
        ...note,
      };
    case 'text':
      return {
        by: 'text',
        number: raw.number,
        shown: raw.shown,
        ...maybe('place', raw.place),
        ...maybe('keyword', raw.keyword),
        ...maybe('callsBack', raw['calls-back']),
        ...assembleHours(raw.hours, dates),
        ...note,
      };
    case 'chat':
      return { by: 'chat', url: raw.url, ...maybe('account', raw.account), ...assembleHours(raw.hours, dates), ...note };
    case 'email':
      return { by: 'email', address: raw.address, ...maybe('region', raw.region), ...note };
    case 'site':
      return { by: 'site', url: raw.url, ...maybe('place', raw.place), ...note };
    default:
      return { by: raw.by, url: raw.url, ...note };
  }
}

function assembleService(scope: Scope, raw: RawService): Service {
  // Those that were over when it was checked tell nobody anything any more.
  const dates = holidaysIn(scope, raw.regions).filter((day) => day >= raw.checked);
  const words = (key: 'expect' | 'cannot' | 'cost') => maybe(key, raw[key] === undefined ? undefined : scope.text(raw[key]));
  return {
    id: raw.id,
    name: raw.name,
    kind: raw.kind,
    topics: raw.topics,
    regions: raw.regions,
    audiences: raw.audiences,
    ages: { from: raw.ages?.from ?? 0, to: raw.ages?.to ?? 120 },
    ...maybe('only', raw.only),
    rank: raw.rank,
    ...maybe('fallback', raw.fallback || undefined),
    what: scope.text(raw.what),
    ...words('expect'),
    ...words('cannot'),
    channels: raw.channels.map((channel) => assembleChannel(scope, channel, dates)),
    ...assembleHours(raw.hours, dates),
    ...words('cost'),
    ...maybe('bill', raw.bill),
    ...maybe('anonymous', raw.anonymous),
    ...maybe('access', raw.access),
    checked: raw.checked,
    term: raw.term,
    sources: raw.sources.map(({ url }) => url),
  };
}

/** A platform with only those guides that an official or secondary source carries; what is merely known stays with the authors. */
function assemblePlatform(scope: Scope, raw: RawPlatform, place: SourceLocation): Platform {
  const carried = Object.entries(raw.guides).flatMap(([part, guide]): readonly [string, Guide][] =>
    guide === undefined || guide.basis === 'background'
      ? []
      : [
          [
            part,
            {
              ...guide,
              basis: guide.basis,
              steps: scope.said(guide.steps, inside(place, 'guides', part, 'steps')),
              links: guide.links.map(({ when, ...link }, index) => ({
                ...link,
                ...scope.condition(when, inside(place, 'guides', part, 'links', index, 'when')),
              })),
            },
          ],
        ],
  );
  return {
    id: raw.id,
    name: raw.name,
    kind: raw.kind,
    common: raw.common,
    order: raw.order,
    guides: Object.fromEntries(carried),
    traps: raw.traps.flatMap(({ when, text, basis }, index): readonly Said[] => {
      const forWhom = scope.condition(when, inside(place, 'traps', index, 'when'));
      if (basis === 'background') return [];
      return [forWhom.when === undefined ? text : { when: forWhom.when, text }];
    }),
    programmes: raw.programmes,
    ...maybe('status', raw.status),
    checked: raw.checked ?? null,
    term: raw.term,
    sources: raw.sources.map(({ url }) => url),
  };
}

/** What is confirmed well enough to be shown; the rest stays a lead for whoever keeps the directory. */
export function assembleDirectory(scope: Scope): Directory {
  const { services, platforms, regions, refused } = scope.raw;
  for (const { value, place } of services.values()) {
    for (const [index, region] of value.regions.entries()) {
      if (!regions.has(region) && !refused.has(region))
        scope.report('unknown-region', inside(place, 'regions', index), `region "${region}"`);
    }
    for (const [index, channel] of value.channels.entries()) {
      if (channel.by === 'email' && channel.region !== undefined && !regions.has(channel.region) && !refused.has(channel.region))
        scope.report('unknown-region', inside(place, 'channels', index, 'region'), `region "${channel.region}"`);
    }
  }
  for (const { value, place } of regions.values()) {
    const wider = value['part-of'];
    if (wider !== undefined && !regions.has(wider) && !refused.has(wider))
      scope.report('unknown-region', inside(place, 'part-of'), `region "${wider}"`);
  }
  return {
    services: [...services.values()].filter(({ value }) => value.confidence !== 'low').map(({ value }) => assembleService(scope, value)),
    platforms: [...platforms.values()]
      .filter(({ value }) => value.confidence !== 'low')
      .map(({ value, place }) => assemblePlatform(scope, value, place)),
  };
}
