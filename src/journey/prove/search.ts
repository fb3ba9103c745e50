import type { Trail } from '../trail.ts';
import { always, type Node, never } from './diagram.ts';
import type { Terrain } from './terrain.ts';
import { closed, keyOf, movesAtPlan, movesOn, type State, startOf, trailTo } from './walk.ts';
import type { Ways } from './ways.ts';

/**
 * What is looked for: somebody for whom `bad` holds at a plan with its refinements, on coming to one of some steps, on a move
 * from `step` to another than `unlike`, or where the walk stops because nothing is offered or no way leads on.
 */
export type Aim = { readonly bad: Node; readonly avoid?: readonly string[] } & (
  | { readonly at: 'plan'; readonly plan: string }
  | { readonly at: 'arrival'; readonly steps: readonly string[] }
  | { readonly at: 'move'; readonly step: string; readonly unlike: readonly string[] }
  | { readonly at: 'stop' }
);

export type Found = { readonly trail: Trail; readonly at: string; readonly to: string | null };

export type Outcome = {
  /** The way with the fewest answers on which it happens, and where. */
  readonly found: Found | null;
  /** How many states were walked through. */
  readonly states: number;
  /** In how many places it was decided. */
  readonly ends: number;
};

function goalsOf(terrain: Terrain, aim: Aim): readonly string[] {
  if (aim.at === 'plan') return [aim.plan];
  if (aim.at === 'arrival') return aim.steps;
  return aim.at === 'move' ? [aim.step] : terrain.reach.order;
}

/** What has been decided over the same ways. */
const known = new WeakMap<Ways, Map<string, Outcome>>();

/** Decides `aim` for every way and every combination of answers; where it happens, the way found is a shortest one. */
export function search(terrain: Terrain, aim: Aim): Outcome {
  const outcomes = known.get(terrain.ways) ?? new Map<string, Outcome>();
  const key = JSON.stringify(aim);
  const outcome = outcomes.get(key) ?? walked(terrain, aim);
  known.set(terrain.ways, outcomes.set(key, outcome));
  return outcome;
}

function walked(terrain: Terrain, aim: Aim): Outcome {
  const goals = goalsOf(terrain, aim);
  const goal = new Set(goals);
  const goalBits = terrain.reach.bitsOf(goals);
  const avoid = new Set(aim.avoid ?? []);
  /** The fewest answers by which each state has been reached so far. */
  const seen = new Map<string, number>();
  const levels: State[][] = [];
  let ends = 0;
  const found = (state: State, to: string | null): Outcome => ({
    found: { trail: trailTo(state), at: to === null ? state.step : (state.from?.step ?? state.step), to },
    states: seen.size,
    ends,
  });
  const offer = (state: State): void => {
    if (avoid.has(state.step) || !terrain.reach.meets(state.step, goalBits)) return;
    if (state.left === never) ends += 1;
    const key = keyOf(state);
    if (state.left === never || (seen.get(key) ?? Number.POSITIVE_INFINITY) <= state.answers) return;
    seen.set(key, state.answers);
    const level = levels[state.answers] ?? [];
    level.push(state);
    levels[state.answers] = level;
  };
  const happens = ({ left }: State): boolean => {
    ends += 1;
    return closed(terrain, left) === always;
  };

  offer(startOf(terrain, aim.bad));
  for (let answers = 0; answers < levels.length; answers += 1) {
    // Passing a refinement by costs no answer: such states join the level while it is worked off.
    for (const state of levels[answers] ?? []) {
      if ((seen.get(keyOf(state)) ?? answers) < answers) continue;
      if (terrain.flow.steps[state.step]?.kind === 'plan') {
        const ended = aim.at === 'arrival' || state.passed >= terrain.refinementsOf(state.step).length;
        if (goal.has(state.step) && aim.at !== 'stop' && ended && happens(state)) return found(state, null);
        if (!ended && aim.at === 'plan') for (const move of movesAtPlan(terrain, state)) offer(move.state);
        continue;
      }
      if (aim.at === 'arrival' && goal.has(state.step) && happens(state)) return found(state, null);
      const moves = movesOn(terrain, state);
      if (aim.at === 'stop' && (moves.length === 0 || moves.some(({ to }) => to === null))) return found(state, null);
      for (const { state: next, to } of moves) {
        if (to === null) continue;
        if (aim.at !== 'move' || state.step !== aim.step) offer(next);
        else if (!aim.unlike.includes(to) && happens(next)) return found(next, to);
      }
    }
  }
  return { found: null, states: seen.size, ends };
}
