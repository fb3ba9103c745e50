import { assign, setup } from 'xstate';
import type { Condition } from '../flow/conditions/condition.ts';
import { holds } from '../flow/conditions/condition.ts';
import type { Flow, PlanStep } from '../flow/flow.ts';
import { follow } from './follow.ts';
import type { Journey, JourneyEvent, JourneyInput } from './journey.ts';
import { trailOf } from './journey.ts';
import type { Answer, Trail } from './trail.ts';
import { chosenIn, fits, inOrder, opensTonight, refinementsOffered, settledRefinements } from './trail.ts';

/** A way on: taken when the answer to `step` fits and `when` holds with it. */
type Way = { readonly step: string; readonly when: Condition | undefined };

const without = (trail: Trail, step: string): Trail => trail.filter((answer) => answer.step !== step);
const answerAt = (trail: Trail, step: string): Answer | undefined => trail.find((answer) => answer.step === step);
const planOf = (flow: Flow, id: string): PlanStep | undefined => {
  const step = flow.steps[id];
  return step?.kind === 'plan' ? step : undefined;
};

/**
 * The guards and actions of every walk, named and with parameters, so that the compiled machine can be printed, drawn and
 * compared. Nothing here knows any one step of a flow.
 */
export function journeySetup(flow: Flow) {
  /** Those of `answers` that `plan` still offers, in the order in which they were given: Back undoes the last one given. */
  const stillOffered = (plan: PlanStep, way: Trail, answers: Trail): Trail => {
    const settled = settledRefinements(flow, plan, way, answers);
    return answers.flatMap(({ step }) => answerAt(settled, step) ?? []);
  };
  const leadsOn = (trail: Trail, answer: Answer | undefined, when: Condition | undefined): boolean =>
    answer !== undefined && fits(flow, trail, answer) && holds(when, chosenIn(flow, [...trail, answer]));

  return setup({
    types: { context: {} as Journey, events: {} as JourneyEvent, input: {} as JourneyInput },
    guards: {
      answers: ({ context, event }, { step, when }: Way) =>
        event.type === 'answer' && event.step === step && context.refining === null && leadsOn(context.way, event, when),
      kept: ({ context }, { step, when }: Way) =>
        context.replay === 'on' && context.refining === null && leadsOn(context.way, answerAt(context.kept, step), when),
      keptRefinements: ({ context }, { plan }: { plan: string }) => {
        const step = planOf(flow, plan);
        return step !== undefined && context.replay === 'on' && settledRefinements(flow, step, context.way, context.kept).length > 0;
      },
      refines: ({ context, event }, { step, plan }: { step: string; plan: string }) =>
        event.type === 'answer' &&
        event.step === step &&
        context.refining === plan &&
        fits(flow, trailOf({ ...context, refinements: without(context.refinements, step) }), event),
      mayOpen: ({ context, event }) =>
        event.type === 'tool' && flow.tools.some(({ id, when }) => id === event.tool && holds(when, chosenIn(flow, trailOf(context)))),
      isOpen: ({ context, event }) => event.type === 'tool' && event.tool === context.tool,
      toolOpen: ({ context }) => context.tool !== null,
      mayPlanTonight: ({ context }) => opensTonight(flow, trailOf(context)),
      mayPlanNow: ({ context }) =>
        flow.planNow !== null && context.refining === null && answerAt(context.way, flow.planNow.after) !== undefined,
      changing: ({ context }) => context.replay === 'armed',
      refining: ({ context }, { plan }: { plan: string }) => context.refining === plan,
      mayRefine: ({ context, event }, { step, plan }: { step: string; plan: string }) => {
        const offering = planOf(flow, plan);
        return (
          event.type === 'refine' &&
          event.step === step &&
          offering !== undefined &&
          refinementsOffered(flow, offering, context.way, context.refinements).includes(step)
        );
      },
      refined: ({ context, event }, { step }: { step: string }) =>
        event.type === 'change' && event.step === step && answerAt(context.refinements, step) !== undefined,
      onTheWay: ({ context, event }, { step }: { step: string }) =>
        event.type === 'change' && event.step === step && answerAt(context.way, step) !== undefined,
      cameFrom: ({ context }, { step }: { step: string }) => context.refining === null && trailOf(context).slice(-1)[0]?.step === step,
      refinedLast: ({ context }, { step }: { step: string }) => context.refinements.slice(-1)[0]?.step === step,
    },
    actions: {
      record: assign(({ context, event }) =>
        event.type === 'answer'
          ? {
              way: [...context.way, inOrder(flow, { step: event.step, options: event.options })],
              kept: without(context.kept, event.step),
              replay: context.replay === 'off' ? ('off' as const) : ('on' as const),
            }
          : {},
      ),
      takeKept: assign(({ context }, { step }: { step: string }) => {
        const answer = answerAt(context.kept, step);
        return answer === undefined ? {} : { way: [...context.way, inOrder(flow, answer)], kept: without(context.kept, step) };
      }),
      takeKeptRefinements: assign(({ context }, { plan }: { plan: string }) => {
        const step = planOf(flow, plan);
        return step === undefined ? {} : { refinements: stillOffered(step, context.way, context.kept), kept: [], replay: 'off' as const };
      }),
      startRefining: assign(({ context, event }, { plan }: { plan: string }) => {
        const step = event.type === 'refine' || event.type === 'change' ? event.step : '';
        const given = answerAt(context.refinements, step);
        return {
          refining: plan,
          replay: 'off' as const,
          kept: given === undefined ? context.kept : [...without(context.kept, step), given],
        };
      }),
      recordRefinement: assign(({ context, event }, { plan }: { plan: string }) => {
        const step = planOf(flow, plan);
        if (event.type !== 'answer' || step === undefined) return {};
        const answers = [...without(context.refinements, event.step), { step: event.step, options: event.options }];
        return {
          refining: null,
          refinements: stillOffered(step, context.way, answers),
          kept: without(context.kept, event.step),
        };
      }),
      stopRefining: assign({ refining: null }),
      undo: assign(({ context }) => {
        const [last] = trailOf(context).slice(-1);
        if (last === undefined) return {};
        const { way, refinements } = context;
        return {
          way: refinements.length > 0 ? way : way.slice(0, -1),
          refinements: refinements.slice(0, -1),
          kept: [last, ...without(context.kept, last.step)],
          replay: 'off' as const,
        };
      }),
      // What rested on the refinement just undone goes with it.
      returnToRefining: assign(({ context }, { plan }: { plan: string }) => {
        const step = planOf(flow, plan);
        return step === undefined ? {} : { refining: plan, refinements: stillOffered(step, context.way, context.refinements) };
      }),
      cutBack: assign(({ context, event }) => {
        if (event.type !== 'change') return {};
        const at = context.way.findIndex(({ step }) => step === event.step);
        return {
          way: context.way.slice(0, at),
          refinements: [],
          // The changed answer is only offered again: the walk goes on by itself once it has been given anew.
          kept: [...context.way.slice(at), ...context.refinements],
          replay: 'armed' as const,
          refining: null,
          tool: null,
        };
      }),
      // What is not answered counts as its silence, said aloud: so every promise about silence holds for this plan too.
      countAsSilence: assign(({ context, event }) => {
        if (event.type !== 'planNow') return {};
        const { way, kept, replay } = context;
        // A change begun and not made: what was answered before it still counts.
        const counted = replay === 'off' ? [] : kept;
        const likely = event.region === null ? [] : [{ step: flow.facts.region, options: [event.region] }];
        const followed = follow(flow, [...way, ...counted, ...likely], 'silent').way.slice(way.length);
        // Numbers of another country help nobody: where the place is not known, it is the one thing that is still asked.
        const place = flow.steps[flow.facts.region];
        const isUnknown = ({ step, options }: Answer): boolean =>
          step === place?.id && place.kind === 'question' && options.includes(place.silence) && answerAt(counted, step) === undefined;
        const silent = followed.filter((answer) => !isUnknown(answer));
        return { kept: [...silent, ...counted.filter(({ step }) => answerAt(silent, step) === undefined)], replay: 'on' as const };
      }),
      keepAsItWas: assign({ replay: 'on' as const }),
      openTool: assign(({ event }) => (event.type === 'tool' ? { tool: event.tool } : {})),
      closeTool: assign({ tool: null }),
      forget: assign({ way: [], refinements: [], kept: [], replay: 'off' as const, refining: null, tool: null, marks: {}, turned: {} }),
      takeBrought: assign(({ event }) => (event.type === 'bring' ? { kept: event.answers, replay: 'on' as const } : {})),
      setMark: assign(({ context, event }) => {
        if (event.type !== 'mark') return {};
        const { [event.action]: _, ...others } = context.marks;
        return { marks: event.as === null ? others : { ...others, [event.action]: event.as } };
      }),
      setTurned: assign(({ context, event }) => (event.type === 'turn' ? { turned: { ...context.turned, [event.part]: event.open } } : {})),
    },
  });
}
