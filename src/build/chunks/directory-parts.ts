import type { Content } from '../../flow/assemble/content.ts';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import type { Directory, Platform, Service } from '../../flow/directory/directory.ts';
import { findServices, regionAndWider } from '../../flow/directory/find-services.ts';
import { needsBeforePlans, needsOf } from '../../flow/directory/needs-of.ts';
import { type Who, wholeWorld } from '../../flow/directory/who.ts';
import type { Flow, Region } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';
import type { Audience } from '../../flow/vocabulary.ts';

/** A service with its place in the whole directory. */
type Placed = readonly [number, Service];

/** Services that arrive together, with every region whose people they serve. */
export type ServicePart = { readonly regions: readonly string[]; readonly services: readonly Placed[] };

/** The services of all places, by the file of the first load they travel in. */
export type ServiceFiles = {
  /** Whom a page names before there is a plan, in every place: no page can be without them. */
  readonly people: ServicePart;
  /** Everybody else of the home region and its parts, and whom people of all places are sent to. */
  readonly near: ServicePart;
  readonly far: ServicePart;
};

/** Where a fact was read is for whoever keeps the directory, who find it in `flows/`; a person's phone does not carry it. */
const forPeople = <T extends Service | Platform>({ sources: _sources, ...entry }: T): Omit<T, 'sources'> => entry;

/** Where services of several places are kept: with the first of them that all the others are part of or beside. */
function homeOf(allRegions: readonly Region[], { regions }: Service): string {
  const [first, ...others] = regions.map((region) => {
    const at = allRegions.find(({ id }) => id === region);
    return at === undefined ? [region] : regionAndWider(allRegions, at);
  });
  return first?.find((place) => others.every((path) => path.includes(place))) ?? regions[0] ?? '';
}

/** Whoever may ask for a helper in a flow, and for what: of the flow, nothing else decides in which file a service travels. */
type Asking = {
  readonly regions: readonly Region[];
  readonly ages: readonly Pick<Flow['facts']['ages'][number], 'from' | 'to'>[];
  readonly audiences: readonly Audience[];
  readonly needs: readonly Need[];
  /** By pages before there is a plan. */
  readonly sooner: readonly Need[];
};

/** Each need once, however many ask so. */
const distinct = (needs: readonly Need[]): readonly Need[] => [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()];

function askingIn(flow: Flow): Asking {
  return {
    regions: flow.regions,
    ages: flow.facts.ages.map(({ from, to }) => ({ from, to })),
    audiences: audiencesOf(flow),
    needs: distinct(needsOf(flow)),
    // The hour decides who of them is among the best.
    sooner: distinct([...needsBeforePlans(flow), { kind: 'emergency' as const }].map(({ most, ...need }) => need)),
  };
}

/** Everybody in `region` whom a helper may be asked for: by audience and years, and those who have not said who they are. */
function everybodyIn({ audiences, ages }: Asking, region: Region): readonly Who[] {
  const known = audiences.flatMap((audience) => ages.map((years) => ({ audience, ages: years, region })));
  return [{ audience: null, ages: { from: 0, to: 120 }, region }, ...known];
}

/** Whom pages can name before there is a plan, and the regions in which somebody is ever sent to a worldwide fallback, because nothing nearer meets a need of theirs. */
function askedFor(
  services: readonly Service[],
  asking: Asking,
): { readonly named: readonly Service[]; readonly falling: readonly string[] } {
  const { regions, needs, sooner } = asking;
  const everybody = regions.map((region) => ({ id: region.id, people: everybodyIn(asking, region) }));
  const found = (who: Who) => (need: Need) => findServices(services, regions, need, who);
  return {
    named: everybody.flatMap(({ people }) => people.flatMap((who) => sooner.flatMap(found(who)))),
    falling: everybody
      .filter(({ people }) => people.some((who) => needs.some((need) => found(who)(need).some(({ fallback }) => fallback))))
      .map(({ id }) => id),
  };
}

/** A service without its words, its number and where that was read: what is left decides in which file it travels. */
function withoutWords({ name: _name, what: _what, sources: _sources, checked: _checked, ...service }: Service): Service {
  const channels = service.channels.map((channel) => ('number' in channel ? { ...channel, number: '', shown: '' } : channel));
  return { ...service, name: '', what: {}, checked: '', channels };
}

/** Services by their places in the directory, and every region whose people they serve. */
type Share = { readonly regions: readonly string[]; readonly places: readonly number[] };
type Shares = { readonly people: Share; readonly near: Share; readonly far: Share };

let sharedLast: { readonly of: string; readonly shares: Shares } | undefined;

/**
 * The services in three files, each service in one of them; the same for all flows, which walk one directory. They are not sorted again
 * where nothing has changed but words and numbers.
 */
export function serviceFiles(flows: readonly [Flow, ...(readonly Flow[])], { services }: Directory): ServiceFiles {
  const [first, ...others] = flows;
  const asking = [askingIn(first), ...others.map(askingIn)] as const;
  const bare = services.map(withoutWords);
  const of = JSON.stringify([asking, bare]);
  if (sharedLast?.of !== of) sharedLast = { of, shares: sharesOf(asking, bare) };
  const { people, near, far } = sharedLast.shares;
  const part = ({ regions, places }: Share): ServicePart => ({
    regions,
    services: [...services.entries()].filter(([at]) => places.includes(at)).map(([at, service]) => [at, forPeople(service)]),
  });
  return { people: part(people), near: part(near), far: part(far) };
}

function sharesOf(asking: readonly [Asking, ...(readonly Asking[])], services: readonly Service[]): Shares {
  const [{ regions }] = asking;
  const asked = asking.map((one) => askedFor(services, one));
  const named = new Set(asked.flatMap((one) => one.named));
  const falling = [...new Set(asked.flatMap((one) => one.falling))];
  const world = wholeWorld(regions).id;
  const homeland = regions.find(({ id }) => id !== world)?.id ?? world;
  const isNear = (service: Service): boolean => {
    const home = regions.find(({ id }) => id === homeOf(regions, service));
    return home === undefined || home.id === world || regionAndWider(regions, home).includes(homeland);
  };
  const reached = (service: Service): readonly string[] =>
    service.fallback
      ? falling
      : regions.filter((region) => regionAndWider(regions, region).some((place) => service.regions.includes(place))).map(({ id }) => id);
  const share = (belongs: (service: Service) => boolean): Share => {
    const own = [...services.entries()].filter(([, service]) => belongs(service));
    const served = new Set(own.flatMap(([, service]) => reached(service)));
    return { regions: regions.map(({ id }) => id).filter((id) => served.has(id)), places: own.map(([at]) => at) };
  };
  return {
    people: share((service) => named.has(service)),
    near: share((service) => !named.has(service) && (service.fallback || isNear(service))),
    far: share((service) => !named.has(service) && !service.fallback && !isNear(service)),
  };
}

/** The guides of apps, as a person's phone carries them: of those that an answer can name, and what the flow's actions and tools open. */
export function platformsForPeople({ flow, directory, hand }: Content): readonly Platform[] {
  const named = Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.options.map(({ id }) => id)));
  const openers = [...flow.actions, ...hand.tools.flatMap(({ texts }) => texts)];
  const opened = new Set<string>(openers.flatMap(({ guide }) => guide ?? []));
  return directory.platforms
    .filter(({ id, kind }) => kind === 'other' || named.includes(id))
    .map(forPeople)
    .map((platform) => ({ ...platform, guides: Object.fromEntries(Object.entries(platform.guides).filter(([part]) => opened.has(part))) }));
}
