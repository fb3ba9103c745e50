import { always } from './diagram.ts';
import type { Terrain } from './terrain.ts';
import { keyOf, movesOn, type State, startOf } from './walk.ts';

/** How many different lists of answers lead to a first plan, what is added on the plan not counted. Every way goes forward. */
export function countWays(terrain: Terrain): bigint {
  const place = new Map(terrain.reach.order.map((step, index) => [step, index]));
  const at = new Map<string, Map<string, { readonly state: State; readonly ways: bigint }>>();
  const add = (state: State, ways: bigint): void => {
    const here = at.get(state.step) ?? new Map<string, { readonly state: State; readonly ways: bigint }>();
    at.set(state.step, here);
    const key = keyOf(state);
    here.set(key, { state, ways: ways + (here.get(key)?.ways ?? 0n) });
  };
  add(startOf(terrain, always), 1n);
  let all = 0n;
  for (const step of terrain.reach.order) {
    for (const { state, ways } of at.get(step)?.values() ?? []) {
      if (terrain.flow.steps[step]?.kind === 'plan') {
        all += ways;
        continue;
      }
      for (const move of movesOn(terrain, state)) {
        if (move.to !== null && (place.get(move.to) ?? 0) > (place.get(step) ?? 0)) add(move.state, ways * move.ways);
      }
    }
  }
  return all;
}
