import type { Region } from '../flow.ts';
import type { Need } from '../schema/need.ts';
import type { Service } from './directory.ts';
import type { Who } from './who.ts';

/** The region itself first, then what it is part of, out to the whole world. */
export function regionAndWider(regions: readonly Region[], region: Region): readonly string[] {
  const wider = regions.find(({ id }) => id === region.partOf);
  return wider === undefined ? [region.id] : [region.id, ...regionAndWider(regions, wider)];
}

/** Whether somebody can get through to it so. An account that must be made first, or a call that comes back, is no silent way. */
export function isReached({ channels }: Service, by: NonNullable<Need['by']>): boolean {
  return channels.some((channel) => {
    if (by === 'phone') return channel.by === 'phone';
    return (channel.by === 'text' && channel.callsBack !== true) || (channel.by === 'chat' && channel.account !== true);
  });
}

const oneOf = <T>(wanted: T | readonly T[] | undefined, is: T): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted.includes(is) : wanted === is);

/** Whether `service` is of the kind, topic and name that `need` asks for, and reached as it asks, whoever asks. */
export const meets = (service: Service, need: Need): boolean =>
  oneOf(need.kind, service.kind) &&
  oneOf(need.id, service.id) &&
  (need.topic === undefined || service.topics.includes(need.topic)) &&
  (need.by === undefined || isReached(service, need.by));

function takes(service: Service, who: Who, places: readonly string[]): boolean {
  return (
    service.regions.some((region) => places.includes(region)) &&
    (who.audience === null || service.audiences.includes(who.audience)) &&
    // Nobody has said who they are: helpers of every age are named. Else the helper must take every age the person may have.
    (who.audience === null || (service.ages.from <= who.ages.from && who.ages.to <= service.ages.to))
  );
}

type Asked = { readonly services: readonly Service[]; readonly regions: readonly Region[]; readonly theirs: readonly Service[] };

/** What was found last for a person: a page asks for one person again and again, and the directory is long. */
const asked = new WeakMap<Who, Asked>();

/** Every service that takes this person, whatever they need, best first: by rank, then the nearest region. */
export function servicesFor(services: readonly Service[], regions: readonly Region[], who: Who): readonly Service[] {
  const known = asked.get(who);
  if (known?.services === services && known.regions === regions) return known.theirs;
  const places = regionAndWider(regions, who.region);
  const nearness = (service: Service): number =>
    Math.min(...service.regions.map((region) => places.indexOf(region)).filter((place) => place >= 0));
  const theirs = services.filter((service) => takes(service, who, places)).sort((a, b) => a.rank - b.rank || nearness(a) - nearness(b));
  asked.set(who, { services, regions, theirs });
  return theirs;
}

/** Those of `theirs`, as servicesFor gives them, that meet `need`. A worldwide fallback is named only where there is nothing else. */
export function meeting(need: Need, theirs: readonly Service[]): readonly Service[] {
  const found = theirs.filter((service) => meets(service, need));
  const own = found.filter(({ fallback }) => !fallback);
  return (own.length > 0 ? own : found).slice(0, need.most);
}

/** The services that meet `need` for this person, best first. */
export const findServices = (services: readonly Service[], regions: readonly Region[], need: Need, who: Who): readonly Service[] =>
  meeting(need, servicesFor(services, regions, who));
