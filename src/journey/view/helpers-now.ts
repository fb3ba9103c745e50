import type { Directory, Service } from '../../flow/directory/directory.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Who } from '../../flow/directory/who.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';
import { opennessOf, type ZonedTime } from '../time/openness.ts';

/** What a request to the directory is answered from. */
export type Asking = { readonly flow: Flow; readonly directory: Directory; readonly person: Who; readonly moment: ZonedTime };

/**
 * Whoever answers now comes first, then those of whom nobody knows on a public holiday, then those who are closed. An emergency number is never moved; a crisis line that is closed stands
 * behind the open ones, and before everybody else who is closed.
 */
function turn(service: Service, moment: ZonedTime): number {
  const openness = opennessOf(service, moment);
  if (service.kind === 'emergency' || openness.state === 'always' || openness.state === 'open') return 0;
  if (openness.state === 'unconfirmed') return openness.holiday === true ? 1 : 0;
  return service.kind === 'crisis-line' ? 2 : 3;
}

function helpersForNeed({ most, ...need }: Need, { flow, directory, person, moment }: Asking): readonly Service[] {
  const found = findServices(directory.services, flow.regions, need, person);
  const turns = new Map(found.map((service) => [service, turn(service, moment)]));
  const inTurn = [...found].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
  // The hour moves a crisis line back and never off the page: one that is among the best stays, as one more.
  const best = found.slice(0, most);
  return inTurn.filter((service, place) => place < (most ?? found.length) || (service.kind === 'crisis-line' && best.includes(service)));
}

/**
 * Where nobody knows yet which part of a country it is: the helper of one part who would be among the best there, named as that part's.
 * Nobody is sent to a line for people who live elsewhere without being told.
 */
function ofOnePart(need: Need, asking: Asking, already: readonly Service[]): readonly Service[] {
  const { flow, directory, person } = asking;
  if (person.region.choice || person.region.partOf === null) return [];
  const parts = flow.regions.filter(({ partOf }) => partOf === person.region.id);
  const named = parts.flatMap((region) =>
    findServices(directory.services, flow.regions, need, { ...person, region })
      .filter((service) => service.regions.includes(region.id) && !already.includes(service))
      .map((service) => ({ ...service, name: `${region.name}: ${service.name}` })),
  );
  return named.sort((a, b) => a.rank - b.rank).slice(0, 1);
}

/** A page that lists helplines is nobody to talk to: where one is all there is, the emergency number that is asked for too stands before it. */
function peopleFirst(found: readonly Service[]): readonly Service[] {
  const list = found.findIndex(({ kind }) => kind === 'information');
  const emergencies = list === -1 ? [] : found.slice(list).filter(({ kind }) => kind === 'emergency');
  return emergencies.length === 0 ? found : [...new Set([...found.slice(0, list), ...emergencies, ...found])];
}

/** Who meets `needs`, each once, in the order of the needs. */
export function helpersNow(needs: readonly Need[], asking: Asking): readonly Service[] {
  const found = [...new Set(needs.flatMap((need) => helpersForNeed(need, asking)))];
  const parts = new Map(needs.flatMap((need) => ofOnePart(need, asking, found)).map((service) => [service.id, service]));
  return peopleFirst([...found, ...parts.values()]);
}
