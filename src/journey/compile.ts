import type { Flow, PlanStep, Step } from '../flow/flow.ts';
import { journeySetup } from './machine.ts';

/** For each step those that name it, in the flow's order: asked step by step, a flow would be read as often as it has steps. */
function naming<S extends Step>(steps: readonly S[], named: (step: S) => readonly string[]): (id: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const step of steps) {
    for (const id of new Set(named(step))) {
      const others = found.get(id);
      if (others === undefined) found.set(id, [step.id]);
      else others.push(step.id);
    }
  }
  return (id) => found.get(id) ?? [];
}

/**
 * Compiles a flow to an XState machine: one state per step inside `walk`, with the ways on, the ways back and, for the plan,
 * the ways to its refinements; `crisis` is one event away from everywhere and returns by history.
 */
export function compileFlow(flow: Flow) {
  const { createMachine } = journeySetup(flow);
  type Config = Parameters<typeof createMachine>[0];
  type State = NonNullable<NonNullable<Config['states']>[string]>;

  const steps = Object.values(flow.steps);
  const waysInto = naming(
    steps.filter((step) => step.kind !== 'plan'),
    ({ next }) => next.map(({ to }) => to),
  );
  const plansRefinedBy = naming(
    steps.filter((step) => step.kind === 'plan'),
    ({ refine }) => refine.map(({ step }) => step),
  );

  const waysBack = (step: Step) =>
    waysInto(step.id).map((from) => ({
      guard: { type: 'cameFrom' as const, params: { step: from } },
      target: from,
      actions: 'undo' as const,
    }));

  const asking = (step: Exclude<Step, PlanStep>): State => {
    const plans = plansRefinedBy(step.id);
    return {
      always: step.next.map(({ when, to }) => ({
        guard: { type: 'kept' as const, params: { step: step.id, when } },
        target: to,
        actions: { type: 'takeKept' as const, params: { step: step.id } },
      })),
      on: {
        answer: [
          ...plans.map((plan) => ({
            guard: { type: 'refines' as const, params: { step: step.id, plan } },
            target: plan,
            actions: { type: 'recordRefinement' as const, params: { plan } },
          })),
          ...step.next.map(({ when, to }) => ({
            guard: { type: 'answers' as const, params: { step: step.id, when } },
            target: to,
            actions: 'record' as const,
          })),
        ],
        ...(step.kind === 'question' && step.next.length > 0
          ? { planNow: { guard: 'mayPlanNow' as const, actions: 'countAsSilence' as const } }
          : {}),
        back: [
          ...plans.map((plan) => ({
            guard: { type: 'refining' as const, params: { plan } },
            target: plan,
            actions: 'stopRefining' as const,
          })),
          // A change begun and not made: the old answer holds, and the walk goes forward by itself to where it was.
          { guard: 'changing' as const, actions: 'keepAsItWas' as const },
          ...waysBack(step),
        ],
      },
    };
  };

  const planning = (step: PlanStep): State => {
    const plan = step.id;
    const refined = step.refine.map(({ step: id }) => id);
    return {
      always: {
        guard: { type: 'keptRefinements' as const, params: { plan } },
        actions: { type: 'takeKeptRefinements' as const, params: { plan } },
      },
      on: {
        refine: refined.map((id) => ({
          guard: { type: 'mayRefine' as const, params: { step: id, plan } },
          target: id,
          actions: { type: 'startRefining' as const, params: { plan } },
        })),
        change: refined.map((id) => ({
          guard: { type: 'refined' as const, params: { step: id } },
          target: id,
          actions: { type: 'startRefining' as const, params: { plan } },
        })),
        back: [
          ...refined.map((id) => ({
            guard: { type: 'refinedLast' as const, params: { step: id } },
            target: id,
            actions: ['undo' as const, { type: 'returnToRefining' as const, params: { plan } }],
          })),
          ...waysBack(step),
        ],
      },
    };
  };

  const here = `#${flow.id}.walk.here`;
  // A page that covers all others goes back to the tool that it was opened from, else to the step.
  const wayBack = [{ guard: 'toolOpen' as const, target: `#${flow.id}.tool` }, { target: here }];

  return createMachine({
    id: flow.id,
    context: ({ input }) => ({
      way: [],
      refinements: [],
      kept: input.answers ?? [],
      replay: 'on',
      refining: null,
      tool: null,
      marks: input.marks ?? {},
      turned: input.turned ?? {},
    }),
    initial: 'walk',
    on: {
      crisis: { target: '.crisis' },
      tonight: { target: '.tonight', guard: 'mayPlanTonight' },
      tool: { target: '.tool', guard: 'mayOpen', actions: 'openTool' },
      bring: { target: `.walk.${flow.start}`, reenter: true, actions: ['forget', 'takeBrought'] },
      startAgain: { target: `.walk.${flow.start}`, reenter: true, actions: 'forget' },
      change: steps
        .filter((step) => step.kind !== 'plan')
        .map(({ id }) => ({
          guard: { type: 'onTheWay' as const, params: { step: id } },
          target: `.walk.${id}`,
          actions: 'cutBack' as const,
        })),
      mark: { actions: 'setMark' },
      turn: { actions: 'setTurned' },
    },
    states: {
      walk: {
        initial: flow.start,
        states: {
          ...Object.fromEntries(steps.map((step) => [step.id, step.kind === 'plan' ? planning(step) : asking(step)])),
          here: { type: 'history' },
        },
      },
      crisis: { on: { resume: wayBack, crisis: {} } },
      tonight: { on: { resume: wayBack, tonight: {} } },
      // The tool that stands open is not opened once more.
      tool: { on: { resume: { target: here, actions: 'closeTool' }, tool: { guard: 'isOpen' } } },
    },
  });
}

export type JourneyMachine = ReturnType<typeof compileFlow>;

/** The step a machine's value stands at; null while a page that is reachable from everywhere covers it. */
export function stepAt(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('walk' in value)) return null;
  return typeof value.walk === 'string' ? value.walk : null;
}

/** A page that covers the step a person is at, and is reached from everywhere. */
export type Cover = 'crisis' | 'tonight' | 'tool';

/** The page that covers the step, if any. */
export function coverAt(value: unknown): Cover | null {
  return value === 'crisis' || value === 'tonight' || value === 'tool' ? value : null;
}
