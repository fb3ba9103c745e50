import { getInitialSnapshot, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { type Condition, holds } from '../../src/flow/conditions/condition.ts';
import type { Flow, Notice, Question } from '../../src/flow/flow.ts';
import { type JourneyMachine, stepAt } from '../../src/journey/compile.ts';
import type { JourneyEvent } from '../../src/journey/journey.ts';
import { trailOf } from '../../src/journey/journey.ts';
import { chosenIn, optionsOffered, type Trail } from '../../src/journey/trail.ts';
import { machineOf } from './walk.ts';

type Snapshot = SnapshotFrom<JourneyMachine>;

/** A place that some answers lead to: where, by which answers, and where each further answer leads. */
export type Place = {
  readonly at: string;
  /** Opened from a plan. */
  readonly refining: boolean;
  readonly trail: Trail;
  readonly on: readonly string[];
};

type Part = Extract<Condition, { readonly is: string }>;

const partsOf = (condition: Condition | undefined): readonly Part[] => {
  if (condition === undefined) return [];
  if ('is' in condition) return [condition];
  if ('not' in condition) return partsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(partsOf);
};

/** Everything that decides a way, an option or an offer of the plan. */
const decisions = (flow: Flow): readonly Part[] =>
  Object.values(flow.steps)
    .flatMap((step): readonly { readonly when?: Condition }[] => (step.kind === 'plan' ? step.refine : [...step.next, ...step.options]))
    .flatMap(({ when }) => partsOf(when));

/**
 * The compiled machine as XState's own graph of it: every place that answers lead to for whoever begins with `begun`. Of answers that
 * no way, option or offer tells apart, one is given; places that nothing tells apart are one.
 */
export function adjacent(flow: Flow, begun: Trail): ReadonlyMap<string, Place> {
  const machine = machineOf(flow);
  const decided = decisions(flow);
  const signature = (step: string, options: readonly string[]): string =>
    decided.flatMap((part) => (part.is === step ? [holds(part, () => options) ? '1' : '0'] : [])).join('');
  const offers = (step: Notice | Question, trail: Trail): readonly string[] => {
    const kinds = new Map<string, string>();
    for (const { id } of optionsOffered(step, chosenIn(flow, trail)))
      if (!kinds.has(signature(step.id, [id]))) kinds.set(signature(step.id, [id]), id);
    return [...kinds.values()];
  };
  const keyOf = ({ value, context }: Snapshot): string =>
    `${stepAt(value)} ${context.refining} ${trailOf(context)
      .map(({ step, options }) => `${step}:${signature(step, options)}`)
      .filter((said) => !said.endsWith(':'))
      .sort()
      .join(' ')}`;
  const map = getAdjacencyMap(machine, {
    fromState: getInitialSnapshot(machine, { answers: begun }),
    serializeState: keyOf,
    events: ({ value, context }): readonly JourneyEvent[] => {
      const step = flow.steps[stepAt(value) ?? ''];
      if (step === undefined) return [];
      if (step.kind === 'plan') return step.refine.map(({ step: refined }) => ({ type: 'refine', step: refined }));
      return offers(step, trailOf(context)).map((option) => ({ type: 'answer', step: step.id, options: [option] }));
    },
  });
  return new Map(
    Object.entries(map).map(([key, { state, transitions }]) => [
      key,
      {
        at: stepAt(state.value) ?? '',
        refining: state.context.refining !== null,
        trail: trailOf(state.context),
        on: Object.values<{ readonly state: Snapshot }>(transitions).map((next) => keyOf(next.state)),
      },
    ]),
  );
}
