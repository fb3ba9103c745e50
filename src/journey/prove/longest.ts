import type { Trail } from '../trail.ts';
import { always, type Node, never } from './diagram.ts';
import type { Terrain } from './terrain.ts';
import { closed, keyOf, movesOn, type State, startOf, trailTo } from './walk.ts';

export type Longest = {
  readonly questions: number;
  /** The answers of a longest way; null where nobody meant comes to a plan. */
  readonly trail: Trail | null;
  readonly at: string | null;
  readonly states: number;
  readonly ends: number;
};

type Reached = { readonly state: State; readonly questions: number };

/** The most questions that anybody for whom `meant` holds is asked before a plan. Every way goes forward in `reach.order`. */
export function longestWay(terrain: Terrain, meant: Node): Longest {
  const place = new Map(terrain.reach.order.map((step, index) => [step, index]));
  const at = new Map<string, Map<string, Reached>>();
  const offer = (reached: Reached): void => {
    const { state, questions } = reached;
    if (state.left === never) return;
    const here = at.get(state.step) ?? new Map<string, Reached>();
    at.set(state.step, here);
    const known = here.get(keyOf(state));
    if (known === undefined || known.questions < questions) here.set(keyOf(state), reached);
  };
  offer({ state: startOf(terrain, meant), questions: 0 });
  let longest: Longest = { questions: 0, trail: null, at: null, states: 0, ends: 0 };
  for (const step of terrain.reach.order) {
    const isQuestion = terrain.flow.steps[step]?.kind === 'question';
    for (const { state, questions } of at.get(step)?.values() ?? []) {
      longest = { ...longest, states: longest.states + 1 };
      if (terrain.flow.steps[step]?.kind === 'plan') {
        longest = { ...longest, ends: longest.ends + 1 };
        if (closed(terrain, state.left) === always && (longest.trail === null || questions > longest.questions))
          longest = { ...longest, questions, trail: trailTo(state), at: step };
        continue;
      }
      for (const { state: next, to } of movesOn(terrain, state)) {
        if (to === null || (place.get(to) ?? 0) <= (place.get(step) ?? 0)) continue;
        offer({ state: next, questions: questions + (isQuestion ? 1 : 0) });
      }
    }
  }
  return longest;
}
