import type { Condition } from '../../flow/conditions/condition.ts';
import type { Directory } from '../../flow/directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Property, SafetyPromise } from '../../flow/promise.ts';
import { whenOf } from '../../flow/said.ts';
import { variantsOf } from '../../flow/wording.ts';
import type { Node } from './diagram.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { conditionsOfParts } from './said-by.ts';
import { type Terrain, terrainLike, terrainOf } from './terrain.ts';

/** All that a property is decided over. */
export type Ground = {
  readonly terrain: Terrain;
  readonly directory: Directory;
  readonly lookup: Lookup;
  /** Whom each question to the directory is answered yes for, once it has been asked. */
  readonly nodes: Map<string, Node>;
  /** The day for which it is decided, `YYYY-MM-DD`; null where no clock is to be asked. */
  readonly day: string | null;
};

/** The conditions that deciding `property` asks about, besides those of the flow. */
function conditionsOf(property: Property, flow: Flow): readonly (Condition | undefined)[] {
  const when = 'when' in property ? property.when : undefined;
  // Whether somebody answered with cautious options alone.
  if (property.kind === 'silence-is-cautious')
    return Object.values(flow.steps).flatMap((step) =>
      step.kind === 'question'
        ? [{ is: step.id, of: step.options.map(({ id }) => id).filter((option) => !step.cautious.includes(option)) }]
        : [],
    );
  return property.kind === 'leads-to' ? [when, { is: property.at, of: property.answer }] : [when];
}

/** The conditions that decide what a plan holds, and who finds ready-made words in it. */
const planConditions = (flow: Flow): readonly (Condition | undefined)[] => [
  ...flow.actions.flatMap(({ when, timing, words }) => [
    when,
    ...(timing ?? []).map((line) => line.when),
    ...variantsOf(words.say).flatMap((texts) => texts.map(whenOf)),
  ]),
  ...flow.tools.map(({ when }) => when),
  ...Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? step.limits.map(({ when }) => when) : [])),
];

function askedBy(flow: Flow, directory: Directory, promises: readonly SafetyPromise[]): readonly (Condition | undefined)[] {
  const properties = promises.flatMap(({ holds }) => holds);
  const ofWords = properties.some((property) => property.kind === 'most-words' || 'words' in property)
    ? conditionsOfParts(flow, directory)
    : [];
  return [...new Set([...properties.flatMap((property) => conditionsOf(property, flow)), ...planConditions(flow), ...ofWords])];
}

/**
 * The ground on which `promises` are decided. `lookup` may be shared between flows that have the same regions and directory; `apart` are
 * conditions that are to be decided later.
 */
export function groundOf(
  flow: Flow,
  directory: Directory,
  promises: readonly SafetyPromise[],
  day: string | null,
  lookup: Lookup = lookupIn(flow, directory),
  apart: readonly Condition[] = [],
): Ground {
  const terrain = terrainOf(flow, [...askedBy(flow, directory, promises), ...apart]);
  return { terrain, directory, lookup, nodes: new Map(), day };
}

/** The same for a `flow` much like that of `base`: whatever is the same there is not worked out again. */
export function groundLike(base: Ground, flow: Flow, directory: Directory, promises: readonly SafetyPromise[], lookup: Lookup): Ground {
  const terrain = terrainLike(base.terrain, flow, askedBy(flow, directory, promises));
  if (terrain === null) return groundOf(flow, directory, promises, base.day, lookup);
  return { ...base, terrain, directory, lookup, nodes: lookup === base.lookup ? base.nodes : new Map() };
}
