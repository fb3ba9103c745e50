import { findServices, meets } from '../../flow/directory/find-services.ts';
import type { Who } from '../../flow/directory/who.ts';
import type { Directory, Flow, Service } from '../../flow/flow.ts';
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
  const found = new WeakMap<Need, { readonly possible: readonly Service[]; readonly byPerson: Map<string, readonly Service[]> }>();
  const regions = new Map<string, ReadonlySet<string>>();
  const possibleFor = (need: Need) => {
    const known = found.get(need) ?? { possible: directory.services.filter((service) => meets(service, need)), byPerson: new Map() };
    found.set(need, known);
    return known;
  };
  return {
    find(need, who) {
      const { possible, byPerson } = possibleFor(need);
      const key = `${who.audience} ${who.ages.from} ${who.ages.to} ${who.region.id}`;
      const known = byPerson.get(key) ?? findServices(possible, flow.regions, need, who);
      byPerson.set(key, known);
      return known;
    },
    mayName: (needs, helper) => needs.some((need) => possibleFor(need).possible.some((service) => meets(service, helper))),
    regions(question, who, finds) {
      const key = `${question} ${who.audience} ${who.ages.from} ${who.ages.to}`;
      const known = regions.get(key) ?? new Set(flow.regions.filter((region) => finds({ ...who, region })).map(({ id }) => id));
      regions.set(key, known);
      return known;
    },
  };
}
