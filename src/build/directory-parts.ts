import { audiencesOf } from '../flow/conditions/reached-by.ts';
import { findServices, regionAndWider } from '../flow/directory/find-services.ts';
import { needsOf } from '../flow/directory/needs-of.ts';
import type { Directory, Flow, Platform, Region, Service } from '../flow/flow.ts';

/** Services that arrive together: those of the same places, with every region whose people they serve. */
export type ServicePart = { readonly id: string; readonly regions: readonly string[]; readonly services: readonly Service[] };

/** Where a fact was read is for whoever keeps the directory, who find it in `flows/`; a person's phone does not carry it. */
const forPeople = <T extends Service | Platform>(entry: T): T => ({ ...entry, sources: [] });

/** Where services of several places are kept: with the first of them that all the others are part of or beside. */
function homeOf(flow: Flow, { regions }: Service): string {
  const [first, ...others] = regions.map((region) => {
    const at = flow.regions.find(({ id }) => id === region);
    return at === undefined ? [region] : regionAndWider(flow.regions, at);
  });
  return first?.find((place) => others.every((path) => path.includes(place))) ?? regions[0] ?? '';
}

/** Whether somebody in `region` is ever sent to a worldwide fallback, because nothing nearer meets a need of theirs. */
function fallsBack(flow: Flow, directory: Directory, region: Region): boolean {
  const people = audiencesOf(flow).flatMap((audience) => flow.facts.ages.map(({ from, to }) => ({ audience, ages: { from, to }, region })));
  return needsOf(flow).some((need) =>
    people.some((who) => findServices(directory.services, flow.regions, need, who).some(({ fallback }) => fallback)),
  );
}

/** Splits the services place by place, so that a person's own can come first; fallbacks apart, for the places that need one. */
export function serviceParts(flow: Flow, directory: Directory): readonly ServicePart[] {
  const homes = new Map(directory.services.filter(({ fallback }) => !fallback).map((service) => [service, homeOf(flow, service)]));
  const used = flow.regions.map(({ id }) => id).filter((id) => [...homes.values()].includes(id));
  const parts = used.map((id) => {
    const services = directory.services.filter((service) => homes.get(service) === id);
    const served = new Set(services.flatMap(({ regions }) => regions));
    const reached = flow.regions.filter((region) => regionAndWider(flow.regions, region).some((place) => served.has(place)));
    return { id, regions: reached.map((region) => region.id), services: services.map(forPeople) };
  });
  const fallbacks = {
    id: 'fallback',
    regions: flow.regions.filter((region) => fallsBack(flow, directory, region)).map(({ id }) => id),
    services: directory.services.filter(({ fallback }) => fallback).map(forPeople),
  };
  return [...parts, fallbacks];
}

/** The guides of apps, as a person's phone carries them: of those that an answer can name, and what the flow's actions open. */
export function platformsForPeople(flow: Flow, directory: Directory): readonly Platform[] {
  const named = Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.options.map(({ id }) => id)));
  const opened = new Set<string>(flow.actions.flatMap(({ guide }) => guide ?? []));
  return directory.platforms
    .filter(({ id, kind }) => kind === 'other' || named.includes(id))
    .map(forPeople)
    .map((platform) => ({ ...platform, guides: Object.fromEntries(Object.entries(platform.guides).filter(([part]) => opened.has(part))) }));
}
