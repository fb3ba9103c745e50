import type { PropertyOf, SafetyPromise } from '../../flow/promise.ts';
import { timings } from '../../flow/vocabulary.ts';
import type { Ground } from './ground.ts';
import { search } from './search.ts';

/** Two promises that cannot both be kept. */
export type Contradiction = { readonly one: string; readonly other: string; readonly what: string };

type Placed<P> = { readonly promise: string; readonly property: P };

function all<K extends 'plan-holds' | 'plan-lacks'>(promises: readonly SafetyPromise[], kind: K): readonly Placed<PropertyOf<K>>[] {
  return promises.flatMap(({ id, holds }) =>
    holds.filter((property): property is PropertyOf<K> => property.kind === kind).map((property) => ({ promise: id, property })),
  );
}

/** Whether every action that the one asks for is one that the other forbids. */
function forbids(lacks: PropertyOf<'plan-lacks'>, holds: PropertyOf<'plan-holds'>): boolean {
  const tags = holds.tag ?? [];
  const wholly = tags.length > 0 && (lacks.tag === undefined || tags.every((tag) => lacks.tag?.includes(tag)));
  const bare = lacks.without === undefined && lacks.helper === undefined && lacks.script === undefined && lacks.guide === undefined;
  return wholly && bare && (holds.under ?? timings).every((timing) => (lacks.under ?? timings).includes(timing));
}

/** Promises of which one asks for what another forbids, for somebody who can exist. */
export function contradictionsIn(ground: Ground, promises: readonly SafetyPromise[]): readonly Contradiction[] {
  const { diagrams, truth, plans } = ground.terrain;
  return all(promises, 'plan-holds').flatMap((holds) =>
    all(promises, 'plan-lacks').flatMap((lacks) => {
      if (!forbids(lacks.property, holds.property)) return [];
      const both = diagrams.and(truth(holds.property.when), truth(lacks.property.when));
      const somebody = plans.some(({ id }) => search(ground.terrain, { at: 'plan', plan: id, bad: both }).found !== null);
      const what = `“${holds.promise}” asks for what “${lacks.promise}” forbids: ${(holds.property.tag ?? []).join(' or ')}.`;
      return somebody ? [{ one: holds.promise, other: lacks.promise, what }] : [];
    }),
  );
}
