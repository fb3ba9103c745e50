import type { Content } from '../../flow/assemble/content.ts';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import type { Directory, Platform, Service } from '../../flow/directory/directory.ts';
import { findServices, regionAndWider } from '../../flow/directory/find-services.ts';
import { needsBeforePlans, needsOf } from '../../flow/directory/needs-of.ts';
import { type Who, wholeWorld } from '../../flow/directory/who.ts';
import type { Flow, Region } from '../../flow/flow.ts';

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
function homeOf(flow: Flow, { regions }: Service): string {
  const [first, ...others] = regions.map((region) => {
    const at = flow.regions.find(({ id }) => id === region);
    return at === undefined ? [region] : regionAndWider(flow.regions, at);
  });
  return first?.find((place) => others.every((path) => path.includes(place))) ?? regions[0] ?? '';
}

/** Everybody in `region` whom a helper may be asked for: by audience and years, and those who have not said who they are. */
function everybodyIn(flow: Flow, region: Region): readonly Who[] {
  const known = audiencesOf(flow).flatMap((audience) => flow.facts.ages.map(({ from, to }) => ({ audience, ages: { from, to }, region })));
  return [{ audience: null, ages: { from: 0, to: 120 }, region }, ...known];
}

/** Whether somebody in `region` is ever sent to a worldwide fallback, because nothing nearer meets a need of theirs. */
function fallsBack(flow: Flow, directory: Directory, region: Region): boolean {
  const people = everybodyIn(flow, region);
  return needsOf(flow).some((need) =>
    people.some((who) => findServices(directory.services, flow.regions, need, who).some(({ fallback }) => fallback)),
  );
}

/** Whom a page of a flow can name before there is a plan: whatever the hour, and whom it sends to where they do not answer. */
function namedBeforePlans(flow: Flow, directory: Directory): ReadonlySet<Service> {
  const needs = [...needsBeforePlans(flow), { kind: 'emergency' as const }];
  const found = flow.regions.flatMap((region) =>
    everybodyIn(flow, region).flatMap((who) =>
      // The hour decides who of them is among the best.
      needs.flatMap(({ most, ...need }) => findServices(directory.services, flow.regions, need, who)),
    ),
  );
  return new Set(found);
}

/** The services in three files, each service in one of them; the same for all flows, which walk one directory. */
export function serviceFiles(flows: readonly [Flow, ...(readonly Flow[])], directory: Directory): ServiceFiles {
  const [flow] = flows;
  const { regions } = flow;
  const named = new Set(flows.flatMap((one) => [...namedBeforePlans(one, directory)]));
  const world = wholeWorld(regions).id;
  const homeland = regions.find(({ id }) => id !== world)?.id ?? world;
  const isNear = (service: Service): boolean => {
    const home = regions.find(({ id }) => id === homeOf(flow, service));
    return home === undefined || home.id === world || regionAndWider(regions, home).includes(homeland);
  };
  const falling = regions.filter((region) => flows.some((one) => fallsBack(one, directory, region))).map(({ id }) => id);
  const reached = (service: Service): readonly string[] =>
    service.fallback
      ? falling
      : regions.filter((region) => regionAndWider(regions, region).some((place) => service.regions.includes(place))).map(({ id }) => id);
  const part = (belongs: (service: Service) => boolean): ServicePart => {
    const services = [...directory.services.entries()].filter(([, service]) => belongs(service));
    const places = new Set(services.flatMap(([, service]) => reached(service)));
    return {
      regions: regions.map(({ id }) => id).filter((id) => places.has(id)),
      services: services.map(([at, service]) => [at, forPeople(service)]),
    };
  };
  return {
    people: part((service) => named.has(service)),
    near: part((service) => !named.has(service) && (service.fallback || isNear(service))),
    far: part((service) => !named.has(service) && !service.fallback && !isNear(service)),
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
