import type { Condition } from '../../flow/conditions/condition.ts';
import type { Action, PlanStep } from '../../flow/flow.ts';
import { type Timing, timings } from '../../flow/vocabulary.ts';
import { type Node, never } from './diagram.ts';
import type { Terrain } from './terrain.ts';

/** An action at one place of a plan, and for whom it stands there. */
export type PlacedAction = { readonly action: Action; readonly holds: Node };
/** Under each timing, in the order of the plan. An action that limits can move stands in more than one. */
export type PlanGroups = ReadonlyMap<Timing, readonly PlacedAction[]>;

type Diagrams = Terrain['diagrams'];

/** For each line in turn, for whom it is the first that holds. */
export function firstThatHolds(terrain: Terrain, whens: readonly (Condition | undefined)[]): readonly Node[] {
  const { diagrams, truth } = terrain;
  const firsts: Node[] = [];
  let none: Node = truth(undefined);
  for (const when of whens) {
    firsts.push(diagrams.and(none, truth(when)));
    none = diagrams.and(none, diagrams.not(truth(when)));
  }
  return firsts;
}

/** For whom `action` is in the plan under `timing`, before any limit. */
export function timedAt(terrain: Terrain, { when, timing }: Action, at: Timing): Node {
  if (timing === null) return never;
  const lines = firstThatHolds(
    terrain,
    timing.map((line) => line.when),
  );
  const { diagrams } = terrain;
  return diagrams.and(terrain.truth(when), diagrams.any(lines.filter((_, index) => timing[index]?.at === at)));
}

/** For each of `nodes`, for whom at least `most` of those before it hold as well. */
export function over(diagrams: Diagrams, nodes: readonly Node[], most: number): readonly Node[] {
  // `atLeast[n]`: for whom n or more of those so far hold.
  const atLeast: Node[] = [diagrams.not(never), ...Array.from({ length: most }, () => never)];
  return nodes.map((node) => {
    const full = atLeast[most] ?? never;
    for (let count = most; count > 0; count -= 1)
      atLeast[count] = diagrams.or(atLeast[count] ?? never, diagrams.and(node, atLeast[count - 1] ?? never));
    return full;
  });
}

/** For whom a task stands there: words to read are counted by nobody. */
export const tasksAlone = ({ action, holds }: PlacedAction): Node => (action.task ? holds : never);

/** For whom more than `most` of `nodes` hold. */
export function moreThan(diagrams: Diagrams, nodes: readonly Node[], most: number): Node {
  const overs = over(diagrams, nodes, most);
  return diagrams.any(nodes.map((node, index) => diagrams.and(node, overs[index] ?? never)));
}

/** The timings whose groups decide what stands under `under`: limits couple a group with the one its overflow goes to. */
export function coupled(plan: PlanStep, under: readonly Timing[]): readonly Timing[] {
  const all = new Set(under);
  for (const timing of all) for (const limit of plan.limits) if (limit.then === timing) all.add(limit.timing);
  return timings.filter((timing) => all.has(timing));
}

/** Many promises ask about the same plan: its groups are worked out once. */
const known = new WeakMap<Terrain, Map<string, PlanGroups>>();

/** What stands under the timings `under`, and in which order, as `planFor` lists it, limits included. */
export function planGroups(terrain: Terrain, plan: PlanStep, under: readonly Timing[]): PlanGroups {
  const needed = coupled(plan, under);
  const key = [plan.id, ...needed].join();
  const ofTerrain = known.get(terrain) ?? new Map<string, PlanGroups>();
  const groups = ofTerrain.get(key) ?? groupsOf(terrain, plan, needed);
  known.set(terrain, ofTerrain.set(key, groups));
  return groups;
}

function groupsOf(terrain: Terrain, plan: PlanStep, needed: readonly Timing[]): PlanGroups {
  const { diagrams, flow } = terrain;
  const groups = new Map<Timing, readonly PlacedAction[]>(
    needed.map((timing) => [
      timing,
      flow.actions.map((action) => ({ action, holds: timedAt(terrain, action, timing) })).filter(({ holds }) => holds !== never),
    ]),
  );
  const limits = plan.limits.map((limit, index) => {
    const earlier = plan.limits.slice(0, index).filter(({ timing }) => timing === limit.timing);
    const without = diagrams.not(diagrams.any(earlier.map(({ when }) => terrain.truth(when))));
    return { ...limit, applies: diagrams.and(terrain.truth(limit.when), without) };
  });
  for (const { timing, then, most, applies } of limits) {
    const group = groups.get(timing);
    if (group === undefined) continue;
    const overs = over(diagrams, group.map(tasksAlone), most).map((full, index) =>
      group[index]?.action.task === true ? diagrams.and(applies, full) : never,
    );
    const split = (moved: boolean): readonly PlacedAction[] =>
      group
        .map(({ action, holds }, index) => ({
          action,
          holds: diagrams.and(holds, moved ? (overs[index] ?? never) : diagrams.not(overs[index] ?? never)),
        }))
        .filter(({ holds }) => holds !== never);
    groups.set(timing, split(false));
    const later = groups.get(then);
    if (later !== undefined) groups.set(then, [...split(true), ...later]);
  }
  return groups;
}
