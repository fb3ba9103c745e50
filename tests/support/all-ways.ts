import { getInitialSnapshot, type SnapshotFrom, transition } from 'xstate';
import type { Flow } from '../../src/flow/flow.ts';
import { type JourneyMachine, stepAt } from '../../src/journey/compile.ts';
import { type JourneyEvent, trailOf } from '../../src/journey/journey.ts';
import { chosenIn, optionsOffered, type Trail } from '../../src/journey/trail.ts';
import { machineOf } from './walk.ts';

type Snapshot = SnapshotFrom<JourneyMachine>;

/** One move of somebody: who they were until then, what they answered, where it led. */
export type Moved = { readonly before: Trail; readonly from: string; readonly options: readonly string[]; readonly to: string };

export type AllWays = {
  /** Every move that can be made on the way. */
  readonly moves: readonly Moved[];
  /** Every list of answers that leads to the first plan. */
  readonly ways: readonly Trail[];
  /** Every list of answers that a plan can be made from, what is added on the plan included. */
  readonly plans: readonly { readonly plan: string; readonly trail: Trail }[];
  /** Where somebody can do nothing more. */
  readonly stops: readonly { readonly at: string; readonly trail: Trail }[];
};

const subsets = (options: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** options.length - 1 }, (_, mask) => options.filter((_option, index) => ((mask + 1) >> index) % 2 === 1));

/** Everything that `step` can be answered with, one by one. */
function everyAnswer(flow: Flow, id: string, trail: Trail): readonly (readonly string[])[] {
  const step = flow.steps[id];
  if (step === undefined || step.kind === 'plan') return [];
  const offered = optionsOffered(step, chosenIn(flow, trail)).map((option) => option.id);
  if (step.choose === 'one') return offered.map((option) => [option]);
  const silence = step.kind === 'question' ? step.silence : '';
  return [...subsets(offered.filter((option) => option !== silence)), ...(offered.includes(silence) ? [[silence]] : [])];
}

/** Walks the machine in every way there is, without any cleverness; gives up with null after `limit` moves. */
export function allWays(flow: Flow, limit: number): AllWays | null {
  const machine = machineOf(flow);
  const moves: Moved[] = [];
  const ways: Trail[] = [];
  const plans: { plan: string; trail: Trail }[] = [];
  const stops: { at: string; trail: Trail }[] = [];
  let left = limit;
  const on = (from: Snapshot, ...events: readonly JourneyEvent[]): Snapshot => {
    left -= 1;
    return events.reduce<Snapshot>((reached, event) => transition(machine, reached, event)[0], from);
  };
  const refine = (plan: string, from: Snapshot, refinements: readonly string[]): void => {
    if (left < 0) return;
    const [next, ...rest] = refinements;
    const trail = trailOf(from.context);
    if (next === undefined) {
      plans.push({ plan, trail });
      return;
    }
    refine(plan, from, rest);
    const opened = on(from, { type: 'refine', step: next });
    if (stepAt(opened.value) !== next) return;
    for (const options of everyAnswer(flow, next, trail)) refine(plan, on(opened, { type: 'answer', step: next, options }), rest);
  };
  const walk = (from: Snapshot): void => {
    if (left < 0) return;
    const at = stepAt(from.value) ?? '';
    const step = flow.steps[at];
    const before = trailOf(from.context);
    if (step?.kind === 'plan') {
      ways.push(before);
      refine(
        at,
        from,
        step.refine.map(({ step: id }) => id),
      );
      return;
    }
    const answers = everyAnswer(flow, at, before);
    if (answers.length === 0) stops.push({ at, trail: before });
    for (const options of answers) {
      const next = on(from, { type: 'answer', step: at, options });
      moves.push({ before, from: at, options, to: stepAt(next.value) ?? '' });
      walk(next);
    }
  };
  walk(getInitialSnapshot(machine, {}));
  return left < 0 ? null : { moves, ways, plans, stops };
}
