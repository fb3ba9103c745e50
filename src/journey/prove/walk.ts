import { type ChosenAt, holds } from '../../flow/conditions/condition.ts';
import type { Answer, Trail } from '../trail.ts';
import type { Node } from './diagram.ts';
import type { Terrain } from './terrain.ts';
import type { Given } from './values.ts';

/**
 * Everybody who is at `step` and whose answers nothing ahead can tell apart any more: `live` holds what the ways on still read
 * of the answers given (variable and value in turn), `left` what is left of the thing to be decided.
 */
export type State = {
  readonly step: string;
  /** At a plan, how many of its refinements have been passed. */
  readonly passed: number;
  readonly live: readonly number[];
  readonly left: Node;
  /** The last answer, and where it was given: together the shortest way here. */
  readonly from: State | null;
  readonly answer: Answer | null;
  readonly answers: number;
};

export type Move = { readonly state: State; readonly ways: bigint };

export const startOf = (terrain: Terrain, left: Node): State => ({
  step: terrain.ways.start,
  passed: 0,
  live: [],
  left,
  from: null,
  answer: null,
  answers: 0,
});

export const keyOf = ({ step, passed, live, left }: State): string => `${step} ${passed} ${live.join()} ${left}`;

export function trailTo(state: State): Trail {
  const trail: Answer[] = [];
  for (let at: State | null = state; at !== null; at = at.from) if (at.answer !== null) trail.push(at.answer);
  return trail.reverse();
}

/** What is left of `node` where nothing more is answered. */
export function closed(terrain: Terrain, node: Node): Node {
  return terrain.diagrams
    .reads(node)
    .reduce((left, variable) => terrain.diagrams.given(left, variable, terrain.values[variable]?.unanswered ?? 0), node);
}

function valueIn(live: readonly number[], variable: number): number | undefined {
  for (let at = 0; at < live.length; at += 2) if (live[at] === variable) return live[at + 1];
  return undefined;
}

/** What was chosen, as far as it is still read; the example stands for all that nothing can tell from it. */
function chosenIn(terrain: Terrain, live: readonly number[]): ChosenAt {
  return (id) => {
    const variable = terrain.variableOf(id);
    const values = terrain.values[variable];
    return values?.examples[valueIn(live, variable) ?? values.unanswered] ?? [];
  };
}

/** `live` after one more answer, cut down to what the ways on from `step` still read. */
function carried(terrain: Terrain, live: readonly number[], variable: number, value: number, step: string): readonly number[] {
  const kept: number[] = [];
  // Where a way goes round, a step is answered again, and its first answer stays: as the trail has it.
  const again = valueIn(live, variable) !== undefined;
  for (let at = 0; at <= live.length; at += 2) {
    const [known = 0, of = 0] = at < live.length ? live.slice(at, at + 2) : [variable, value];
    const mask = terrain.liveAt(step, known);
    if (mask !== 0n && !(again && at === live.length)) kept.push(known, terrain.values[known]?.alike(of, mask) ?? of);
  }
  return kept;
}

/** The answers somebody can give here; where `left` does not read them, only as far as they steer the walk. */
function answersAt(terrain: Terrain, step: string, left: Node, chosenAt: ChosenAt): readonly Given[] {
  const at = terrain.flow.steps[step];
  const variable = terrain.variableOf(step);
  const values = terrain.values[variable];
  if (at === undefined || at.kind === 'plan' || values === undefined) return [];
  const given = values.among(at.options.filter(({ when }) => holds(when, chosenAt)).map(({ id }) => id));
  if (terrain.diagrams.reads(left).includes(variable)) return given;
  const mask = terrain.steering(variable);
  const coarse = new Map<number, Given>();
  for (const one of given) {
    const value = values.alike(one.value, mask);
    const known = coarse.get(value);
    const { options } = known === undefined || one.options.length < known.options.length ? one : known;
    coarse.set(value, { value: one.value, options, ways: one.ways + (known?.ways ?? 0n) });
  }
  return [...coarse.values()];
}

/** Where an answer leads from a step that is no plan; null where it leads nowhere. */
export function movesOn(terrain: Terrain, state: State): readonly (Move & { readonly to: string | null; readonly given: Given })[] {
  const { step, live } = state;
  const variable = terrain.variableOf(step);
  const before = chosenIn(terrain, live);
  return answersAt(terrain, step, state.left, before).map((given) => {
    const chosenAt: ChosenAt = (id) => (id === step ? given.options : before(id));
    const to = terrain.ways.next.get(step)?.find(({ when }) => holds(when, chosenAt))?.to ?? null;
    const answered = terrain.diagrams.given(state.left, variable, given.value);
    const left = to === null ? answered : withoutLost(terrain, answered, to);
    const next: State = {
      step: to ?? step,
      passed: 0,
      live: to === null ? live : carried(terrain, live, variable, given.value, to),
      left,
      from: state,
      answer: { step, options: given.options },
      answers: state.answers + 1,
    };
    return { state: next, to, given, ways: given.ways };
  });
}

/** A step that no way on comes to any more counts as its silence from here on. */
function withoutLost(terrain: Terrain, node: Node, to: string): Node {
  return terrain.diagrams.reads(node).reduce((left, variable) => {
    const values = terrain.values[variable];
    if (values === undefined || terrain.reach.reaches(to, values.step)) return left;
    return terrain.diagrams.given(left, variable, values.unanswered);
  }, node);
}

/** At a plan: passing the next refinement by, or answering it where it is offered and its answer is still read. */
export function movesAtPlan(terrain: Terrain, state: State): readonly Move[] {
  const refinements = terrain.refinementsOf(state.step);
  const next = refinements[state.passed];
  if (next === undefined) return [];
  const variable = terrain.variableOf(next.step);
  const values = terrain.values[variable];
  if (values === undefined) return [{ state: { ...state, passed: state.passed + 1 }, ways: 1n }];
  const again = refinements.slice(state.passed + 1).some(({ step }) => step === next.step);
  const passing = again ? state.left : terrain.diagrams.given(state.left, variable, values.unanswered);
  const moves: Move[] = [{ state: { ...state, passed: state.passed + 1, left: passing }, ways: 1n }];
  const asked = valueIn(state.live, variable) !== undefined;
  const read = terrain.diagrams.reads(state.left).includes(variable) || terrain.liveAt(state.step, variable) !== 0n;
  const chosenAt = chosenIn(terrain, state.live);
  if (asked || !read || !holds(next.when, chosenAt)) return moves;
  for (const { value, options, ways } of answersAt(terrain, next.step, state.left, chosenAt)) {
    const left = terrain.diagrams.given(state.left, variable, value);
    moves.push({
      state: {
        step: state.step,
        passed: state.passed + 1,
        live: carried(terrain, state.live, variable, value, state.step),
        left,
        from: state,
        answer: { step: next.step, options },
        answers: state.answers + 1,
      },
      ways,
    });
  }
  return moves;
}
