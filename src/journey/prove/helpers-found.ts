import { findServices } from '../../flow/directory/find-services.ts';
import { type Who, wholeWorld } from '../../flow/directory/who.ts';
import type { Action, Directory, Flow, Region, Service } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { type Node, never } from './diagram.ts';
import { firstThatHolds } from './plan-groups.ts';
import type { Terrain } from './terrain.ts';

/** Looks services up once for each need and each person the directory can tell apart. */
export type Lookup = (need: Need, who: Who) => readonly Service[];

export function lookupIn(flow: Flow, directory: Directory): Lookup {
  const found = new Map<string, readonly Service[]>();
  const candidates = new Map<string, readonly Service[]>();
  return (need, who) => {
    const asked = JSON.stringify(need);
    const key = `${asked} ${who.audience} ${who.ages.from} ${who.ages.to} ${who.region.id}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const possible = candidates.get(asked) ?? directory.services.filter((service) => matches(service, need));
    candidates.set(asked, possible);
    const services = findServices(possible, flow.regions, need, who);
    found.set(key, services);
    return services;
  };
}

/** Whether `service` is of the kind, topic and name that `need` asks for, whoever asks. */
export function matches(service: Service, { kind, topic, id }: Need): boolean {
  const oneOf = (wanted: string | readonly string[] | undefined, is: string): boolean =>
    wanted === undefined || [wanted].flat().includes(is);
  return oneOf(kind, service.kind) && oneOf(id, service.id) && (topic === undefined || service.topics.includes(topic));
}

/** The services that an action names to this person. */
export const namedBy = (lookup: Lookup, { services }: Action, who: Who): readonly Service[] =>
  services.flatMap((need) => lookup(need, who));

type Place = { readonly answer: string | null; readonly region: Region };

/** Every answer to "where" with the region it means; an answer that is no region means the whole world. */
function places({ facts, steps, regions }: Flow): readonly Place[] {
  const step = steps[facts.region];
  const options = step === undefined || step.kind === 'plan' ? [] : step.options;
  return options.map(({ id }) => ({ answer: id, region: regions.find((region) => region.id === id) ?? wholeWorld(regions) }));
}

/**
 * Everybody the directory can tell apart, as those for whom `finds` says yes. `guessed`: on a page before the region has been
 * asked, where any region may have been guessed, so that it must be yes for each.
 */
export function forWhom(terrain: Terrain, finds: (who: Who) => boolean, guessed = false): Node {
  const { flow, diagrams, truth } = terrain;
  const { facts } = flow;
  const lines = firstThatHolds(
    terrain,
    facts.ages.map(({ when }) => when),
  );
  const where = places(flow);
  const inRegions = (who: Omit<Who, 'region'>): Node => {
    if (guessed) return where.every(({ region }) => finds({ ...who, region })) ? diagrams.not(never) : never;
    const of = where.filter(({ region }) => finds({ ...who, region })).flatMap(({ answer }) => answer ?? []);
    const variable = terrain.variableOf(facts.region);
    if (variable < 0) return finds({ ...who, region: wholeWorld(flow.regions) }) ? diagrams.not(never) : never;
    return diagrams.where(variable, (value) => terrain.values[variable]?.examples[value]?.some((option) => of.includes(option)) ?? false);
  };
  const saysAudience = (audience: Audience): Node => truth({ is: facts.audience, of: [audience] });
  const named = audiences.map((audience) => {
    const atAges = facts.ages.map(({ from, to }, index) =>
      diagrams.and(lines[index] ?? never, inRegions({ audience, ages: { from, to } })),
    );
    return diagrams.and(saysAudience(audience), diagrams.any(atAges));
  });
  const unnamed = diagrams.all(audiences.map((audience) => diagrams.not(saysAudience(audience))));
  return diagrams.any([...named, diagrams.and(unnamed, inRegions({ audience: null, ages: { from: 0, to: 120 } }))]);
}
