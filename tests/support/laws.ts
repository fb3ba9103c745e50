import fc from 'fast-check';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Action, Flow, Notice, Option, PlanStep, Question, Route, Step } from '../../src/flow/flow.ts';
import { audiences, timings } from '../../src/flow/vocabulary.ts';
import type { JourneyEvent } from '../../src/journey/journey.ts';
import { chosenIn, optionsOffered } from '../../src/journey/trail.ts';
import { aContent } from './a-flow.ts';
import type { Walk } from './walk.ts';

/** A step and the options that a condition may ask for. */
type Named = { readonly step: string; readonly options: readonly string[] };

const words = (id: string) => ({ heading: { all: id }, short: { all: id } });
const labelled = (id: string): Option => ({ id, label: { all: id } });

/** Any condition about answers to `steps`: is, all, any and not, nested. */
export function anyCondition(steps: readonly Named[]): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...steps).chain(({ step, options }) => fc.subarray([...options], { minLength: 1 }).map((of) => ({ is: step, of }))),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  }));
  return condition;
}

const maybe = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<{ readonly when?: Condition }> =>
  fc.option(condition, { nil: undefined }).map((when) => (when === undefined ? {} : { when }));

const optionIds = ['a', 'b', 'c'];
const silence = 'unsaid';

/** Options with conditions on what was asked before; one of several, or several; a way not to answer that everybody is offered. */
const anyOptions = (before: readonly Named[]): fc.Arbitrary<readonly Option[]> =>
  fc
    .array(maybe(anyCondition(before)), { minLength: 1, maxLength: optionIds.length })
    .map((conditions) => [...conditions.map((when, index) => ({ ...labelled(optionIds[index] ?? 'a'), ...when })), labelled(silence)]);

const named = (step: string): Named => ({ step, options: [...optionIds, silence] });

const question = (id: string, options: readonly Option[], choose: 'one' | 'several', next: readonly Route[]): Question => ({
  id,
  kind: 'question',
  refinement: next.length === 0,
  words: words(id),
  choose,
  options,
  silence,
  cautious: [silence],
  shows: [],
  services: [],
  next,
});

const choose = fc.constantFrom('one' as const, 'several' as const);

/** One step of the way: on to the next for whoever meets none of its conditions, else somewhere further on. */
function anyStepOfTheWay(ids: readonly string[], index: number): fc.Arbitrary<Step> {
  const id = ids[index] ?? '';
  const before = [{ step: 'who', options: audiences }, ...ids.slice(0, index).map(named)];
  const after = [...ids.slice(index + 1), 'where'];
  const conditionalWays = fc.array(
    fc.record({ when: anyCondition([...before, named(id)]), to: fc.constantFrom(...after) }, { noNullPrototype: true }),
    { maxLength: 2 },
  );
  return fc.tuple(fc.boolean(), anyOptions(before), choose, conditionalWays).map(([notice, options, how, ways]) => {
    const next: readonly Route[] = [...ways, { to: after[0] ?? 'where' }];
    const asked = question(id, options, how, next);
    return notice
      ? ({ id, kind: 'notice', words: asked.words, choose: 'one', options, shows: [], services: [], next } satisfies Notice)
      : asked;
  });
}

/** Refinements of the plan: its own, and questions that some ways have passed by. Each counts by what stands before it. */
function anyPlan(way: readonly Step[], own: readonly Question[]): fc.Arbitrary<PlanStep> {
  const questions = way.filter(({ kind, id }) => kind === 'question' && id !== 'where');
  return fc.subarray([...questions.map(({ id }) => id)]).chain((again) => {
    const offered = [...again, ...own.map(({ id }) => id)];
    const base = [
      { step: 'who', options: audiences },
      ...way.filter(({ id }) => id.startsWith('q') && !offered.includes(id)).map(({ id }) => named(id)),
    ];
    const limit = fc.record(
      { timing: fc.constantFrom(...timings), most: fc.integer({ min: 1, max: 3 }), then: fc.constantFrom(...timings) },
      { noNullPrototype: true },
    );
    return fc
      .tuple(
        fc.tuple(...offered.map((_, index) => maybe(anyCondition([...base, ...offered.slice(0, index).map(named)])))),
        fc.array(limit, { maxLength: 2 }),
      )
      .map(
        ([conditions, limits]): PlanStep => ({
          id: 'plan',
          kind: 'plan',
          words: words('plan'),
          happened: [],
          refine: offered.map((step, index) => ({ step, ...conditions[index] })),
          limits,
        }),
      );
  });
}

const anyAction = (id: string, steps: readonly Named[]): fc.Arbitrary<Action> =>
  fc
    .tuple(
      maybe(anyCondition(steps)),
      fc.array(fc.record({ when: anyCondition(steps), at: fc.constantFrom(...timings) }, { noNullPrototype: true }), { maxLength: 2 }),
      fc.constantFrom(...timings),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([when, earlier, at, dont, task]) => ({
      id,
      ...when,
      dont,
      task,
      timing: dont ? null : [...earlier, { at }],
      tags: [],
      services: [],
      sources: [],
      words: { what: { all: id }, how: { all: [] }, cant: { all: [] } },
      reviewed: false,
    }));

/** `flow`, printed as `text` where a law fails: a whole flow fills the screen. */
export function printedAs(flow: Flow, text: string): Flow {
  return Object.defineProperty({ ...flow }, fc.toStringMethod, { value: () => text });
}

/** Any small flow that nothing is wrong with: branches, passed questions, several answers, silence, refinements, conditions. */
export function anyFlow(): fc.Arbitrary<Flow> {
  const { flow: base } = aContent();
  const { who, where } = base.steps;
  if (who?.kind !== 'notice' || where?.kind !== 'question') throw new Error('The smallest flow has changed.');
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `q${index + 1}`);
    const refined = ['r1', 'r2'];
    const everything = [{ step: 'who', options: audiences }, ...ids.map(named), ...refined.map(named)];
    return fc
      .tuple(
        fc.tuple(...ids.map((_, index) => anyStepOfTheWay(ids, index))),
        fc.tuple(
          ...refined.map((id) =>
            fc.tuple(anyOptions([{ step: 'who', options: audiences }]), choose).map(([options, how]) => question(id, options, how, [])),
          ),
        ),
        fc.tuple(...['x1', 'x2', 'x3', 'x4'].map((id) => anyAction(id, everything))),
      )
      .chain(([way, own, actions]) =>
        anyPlan(way, own).map((plan): Flow => {
          const steps: readonly Step[] = [{ ...who, next: [{ to: 'q1' }] }, ...way, where, plan, ...own];
          const flow: Flow = {
            ...base,
            tools: [
              { id: 'code', does: [] },
              { id: 'say', when: { is: 'q1', of: ['a'] }, does: [] },
            ],
            steps: Object.fromEntries(steps.map((step) => [step.id, step])),
            actions,
          };
          return printedAs(
            flow,
            JSON.stringify({ steps: flow.steps, actions }, (key, value) => (key === 'words' ? undefined : value)),
          );
        }),
      );
  });
}

/** What somebody does next, before it is known where they are: numbers that choose among what can be done there. */
export type Deed = { readonly kind: JourneyEvent['type'] | 'stray'; readonly step: number; readonly choice: number };

const deed = (kind: fc.Arbitrary<Deed['kind']>): fc.Arbitrary<Deed> =>
  fc.record({ kind, step: fc.nat({ max: 31 }), choice: fc.nat({ max: 255 }) }, { noNullPrototype: true });

export const anyDeed = deed(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant('answer' as const) },
    { weight: 2, arbitrary: fc.constantFrom('back' as const, 'change' as const) },
    { weight: 1, arbitrary: fc.constantFrom('crisis' as const, 'tonight' as const, 'resume' as const, 'mark' as const, 'stray' as const) },
    { weight: 1, arbitrary: fc.constantFrom('tool' as const, 'bring' as const) },
    { weight: 1, arbitrary: fc.constantFrom('refine' as const, 'startAgain' as const, 'planNow' as const) },
  ),
);

const answering = deed(fc.constant('answer'));

/** Anything that may be done in one sitting: from the start, or once somebody has answered enough to come to a plan. */
export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.oneof(
  fc.array(anyDeed, { maxLength: 20 }),
  fc
    .tuple(fc.array(answering, { minLength: 11, maxLength: 14 }), fc.array(anyDeed, { maxLength: 10 }))
    .map(([first, then]) => [...first, ...then]),
);

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(1, list.length)];

/** Options that the step where the walk is may be answered with. */
export function anAnswer(flow: Flow, walk: Walk, choice: number): readonly string[] {
  const step = flow.steps[walk.at];
  if (step === undefined || step.kind === 'plan') return [];
  const offered = optionsOffered(step, chosenIn(flow, walk.trail)).map(({ id }) => id);
  const several = offered.filter((id, index) => (choice >> index) % 2 === 1 && (step.kind !== 'question' || id !== step.silence));
  if (step.choose === 'several' && several.length > 0) return several;
  return [pick(offered, choice) ?? silence];
}

/** The event that a deed is for somebody who is where `walk` is; a stray one may name anything. */
export function eventFor(flow: Flow, walk: Walk, { kind, step, choice }: Deed): JourneyEvent {
  const anyStep = pick(Object.keys(flow.steps), step) ?? '';
  const at = flow.steps[walk.at];
  switch (kind) {
    case 'answer':
      // On the plan there is nothing to answer but what it offers.
      if (at?.kind === 'plan') return { type: 'refine', step: pick(at.refine, step)?.step ?? anyStep };
      return { type: 'answer', step: walk.at, options: anAnswer(flow, walk, choice) };
    case 'stray':
      return { type: 'answer', step: anyStep, options: [pick([...optionIds, silence, 'nothing'], choice) ?? ''] };
    case 'change':
      return { type: 'change', step: pick(walk.trail, step)?.step ?? anyStep };
    case 'refine':
      return { type: 'refine', step: at?.kind === 'plan' ? (pick(at.refine, step)?.step ?? anyStep) : anyStep };
    case 'mark':
      return { type: 'mark', action: pick(flow.actions, step)?.id ?? '', as: 'done' };
    case 'turn':
      return { type: 'turn', part: pick(flow.actions, step)?.id ?? '', open: choice % 2 === 0 };
    case 'tool':
      return { type: 'tool', tool: pick(flow.tools, step)?.id ?? 'file' };
    case 'bring':
      return { type: 'bring', answers: walk.trail.slice(0, choice % 12) };
    case 'planNow':
      return { type: 'planNow', region: choice % 2 === 0 ? null : 'home' };
    default:
      return { type: kind };
  }
}

/** Where somebody is after doing all of `deeds`, from where they were. */
export function afterDeeds(flow: Flow, start: Walk, deeds: readonly Deed[]): Walk {
  return deeds.reduce((walk, deed) => walk.doing(eventFor(flow, walk, deed)), start);
}
