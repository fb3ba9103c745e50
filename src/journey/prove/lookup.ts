import type { Directory, Service } from '../../flow/directory/directory.ts';
import { meeting, meets, servicesFor } from '../../flow/directory/find-services.ts';
import type { Who } from '../../flow/directory/who.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Need } from '../../flow/schema/need.ts';

/** Looks services up once for each need and each person the directory can tell apart; may serve many flows of one directory. */
export type Lookup = {
  readonly find: (need: Need, who: Who) => readonly Service[];
  /** Whether any service at all is named by `needs` and is as `helper` says. */
  readonly mayName: (needs: readonly Need[], helper: Need) => boolean;
  /** The regions in which `finds` says yes for such people; `question` names what `finds` asks, so that it is asked once. */
  readonly regions: (question: string, who: Omit<Who, 'region'>, finds: (who: Who) => boolean) => ReadonlySet<string>;
};

export function lookupIn(flow: Flow, directory: Directory): Lookup {
  const possible = new WeakMap<Need, readonly Service[]>();
  const found = new WeakMap<Need, WeakMap<Who, readonly Service[]>>();
  const regions = new Map<string, ReadonlySet<string>>();
  // One value for each kind of person in each region: what was found for them is known by it.
  const everywhere = new Map<string, readonly Who[]>();
  const possibleFor = (need: Need): readonly Service[] => {
    const known = possible.get(need) ?? directory.services.filter((service) => meets(service, need));
    possible.set(need, known);
    return known;
  };
  return {
    find(need, who) {
      const byPerson = found.get(need) ?? new WeakMap<Who, readonly Service[]>();
      const known = byPerson.get(who) ?? meeting(need, servicesFor(directory.services, flow.regions, who));
      found.set(need, byPerson.set(who, known));
      return known;
    },
    mayName: (needs, helper) => needs.some((need) => possibleFor(need).some((service) => meets(service, helper))),
    regions(question, who, finds) {
      const person = `${who.audience} ${who.ages.from} ${who.ages.to}`;
      const people = everywhere.get(person) ?? flow.regions.map((region): Who => ({ ...who, region }));
      everywhere.set(person, people);
      const key = `${question} ${person}`;
      const known = regions.get(key) ?? new Set(people.filter(finds).map(({ region }) => region.id));
      regions.set(key, known);
      return known;
    },
  };
}
