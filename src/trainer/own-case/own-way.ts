import type { Flow, Notice, Question } from '../../flow/flow.ts';
import type { Scenario, Turn } from '../../flow/training.ts';
import { follow } from '../../journey/follow.ts';
import { type Answer, chosenIn, fits, optionsOffered, refinementsOffered, type Trail } from '../../journey/trail.ts';
import type { OwnCase } from './own-case.ts';

/** A question that the case comes to: what may be answered there, and what is. */
export type OwnQuestion = {
  readonly step: Notice | Question;
  readonly offered: readonly Question['options'][number][];
  /** Empty: not said. On the plan such a question is not asked. */
  readonly chosen: readonly string[];
};

const given = (own: OwnCase, step: string): readonly string[] => own.answers[step] ?? [];

/** Every answer of the case, the head of it first. */
function answersOf({ facts }: Flow, own: OwnCase): readonly Answer[] {
  const head = [
    { step: facts.audience, options: [own.audience] },
    { step: facts.region, options: [own.region] },
  ];
  const rest = Object.entries(own.answers).map(([step, options]) => ({ step, options }));
  return [...head, ...rest.filter(({ step, options }) => options.length > 0 && head.every((one) => one.step !== step))];
}

/** The questions of the way, in order, and those that the plan offers then. What no answer leads to is not asked. */
export function questionsOf(flow: Flow, own: OwnCase): { readonly way: readonly OwnQuestion[]; readonly plan: readonly OwnQuestion[] } {
  const { at, way, refinements } = follow(flow, answersOf(flow, own), 'silent');
  const asked = (step: string, before: Trail): readonly OwnQuestion[] => {
    const known = flow.steps[step];
    if (known === undefined || known.kind === 'plan' || step === flow.facts.audience || step === flow.facts.region) return [];
    const offered = optionsOffered(known, chosenIn(flow, before));
    return offered.length < 2 ? [] : [{ step: known, offered, chosen: given(own, step) }];
  };
  const plan = flow.steps[at];
  const open = plan?.kind === 'plan' ? refinementsOffered(flow, plan, way, refinements) : [];
  return {
    way: way.flatMap(({ step }, index) => asked(step, way.slice(0, index))),
    plan: open.flatMap((step) => asked(step, way)),
  };
}

/** Steps whose answer the flow does not take where the case comes to them, or does not come to at all. */
export function unfitAnswers(flow: Flow, own: OwnCase): readonly string[] {
  const { at, way, refinements } = follow(flow, answersOf(flow, own), 'silent');
  const taken = [...way, ...refinements];
  return Object.entries(own.answers).flatMap(([step, options]) => {
    if (options.length === 0) return [];
    const isTaken = taken.some((answer) => answer.step === step && answer.options.join() === options.join());
    return isTaken || fitsOnPlan(flow, at, way, { step, options }) ? [] : [step];
  });
}

function fitsOnPlan(flow: Flow, at: string, way: Trail, answer: Answer): boolean {
  const plan = flow.steps[at];
  return plan?.kind === 'plan' && refinementsOffered(flow, plan, way, []).includes(answer.step) && fits(flow, way, answer);
}

/** What still has to be written before the case can be played. */
export type Missing = 'title' | 'story' | 'discuss' | 'answers';

export function missingIn(flow: Flow, own: OwnCase): readonly Missing[] {
  return [
    ...(own.title.trim() === '' ? ['title' as const] : []),
    ...(linesOf(own.story).length === 0 ? ['story' as const] : []),
    ...(linesOf(own.discuss).length === 0 ? ['discuss' as const] : []),
    ...(unfitAnswers(flow, own).length > 0 ? ['answers' as const] : []),
  ];
}

/** Whether it can be played and printed: an answer that no longer fits counts as not said, and keeps nobody waiting. */
export const isPlayable = (flow: Flow, own: OwnCase): boolean => missingIn(flow, own).every((one) => one === 'answers');

const linesOf = (lines: readonly string[]): readonly string[] => lines.map((line) => line.trim()).filter((line) => line !== '');

type Said = { readonly letter: string; readonly remember: readonly string[] };

/** The case as the studio plays it; `said` is what stands where the trainer wrote nothing. */
export function scenarioOf(flow: Flow, own: OwnCase, said: Said): Scenario {
  const { way, refinements } = follow(flow, answersOf(flow, own), 'silent');
  const remember = linesOf(own.remember);
  return {
    id: `own-${own.flow}`,
    letter: said.letter,
    title: own.title.trim(),
    audience: own.audience,
    region: own.region,
    clock: own.clock,
    minutes: 12,
    suits: [],
    later: false,
    people: own.people.trim(),
    about: '',
    story: linesOf(own.story),
    turns: way.map((answer) => turnOf(own, answer)),
    refine: refinements.map((answer) => turnOf(own, answer)),
    must: [],
    never: [],
    tools: [],
    wrote: {},
    discuss: linesOf(own.discuss),
    remember: remember.length === 0 ? said.remember : remember,
  };
}

function turnOf({ arrives }: OwnCase, { step, options }: Answer): Turn {
  return { step, options, arrives: arrives[step]?.trim() || null, why: '', sources: [], ask: null, talk: null, wrong: [] };
}
