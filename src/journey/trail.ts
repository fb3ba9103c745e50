import type { ChosenAt } from '../flow/conditions/condition.ts';
import { holds } from '../flow/conditions/condition.ts';
import type { Flow, Notice, Option, PlanStep, Question } from '../flow/flow.ts';

/** A step id with the chosen option ids, at least one. */
export type Answer = { readonly step: string; readonly options: readonly string[] };

/** The answers so far, in order. */
export type Trail = readonly Answer[];

/** What was chosen at each step; an unanswered question counts as its silence, an unanswered notice as nothing. */
export function chosenIn(flow: Flow, trail: Trail): ChosenAt {
  return (id) => {
    const answer = trail.find(({ step }) => step === id);
    if (answer !== undefined) return answer.options;
    const step = flow.steps[id];
    return step?.kind === 'question' ? [step.silence] : [];
  };
}

/** The options a step offers to whoever has chosen so. */
export function optionsOffered(step: Notice | Question, chosenAt: ChosenAt): readonly Option[] {
  return step.options.filter(({ when }) => holds(when, chosenAt));
}

/** The step that `step` leads on to for whoever has walked `trail`, its own answer included: the first way that holds. */
export function leadsTo(flow: Flow, step: Notice | Question, trail: Trail): string | undefined {
  const chosenAt = chosenIn(flow, trail);
  return step.next.find(({ when }) => holds(when, chosenAt))?.to;
}

/** Whether the flow takes `answer` from whoever has walked `trail`: offered, not twice, and silence stands alone. */
export function fits(flow: Flow, trail: Trail, answer: Answer): boolean {
  const step = flow.steps[answer.step];
  if (step === undefined || step.kind === 'plan') return false;
  const { options } = answer;
  if (options.length === 0 || new Set(options).size !== options.length) return false;
  if (options.length > 1 && (step.choose === 'one' || (step.kind === 'question' && options.includes(step.silence)))) return false;
  const offered = new Set(optionsOffered(step, chosenIn(flow, trail)).map(({ id }) => id));
  return options.every((option) => offered.has(option));
}

/** Whether the way through tonight stands open to whoever has walked `trail`. */
export function opensTonight(flow: Flow, trail: Trail): boolean {
  const { tonight } = flow;
  return tonight !== undefined && trail.some(({ step }) => step === tonight.after) && holds(tonight.when, chosenIn(flow, trail));
}

/** The same answer with its options in the flow's order, so that the order of ticking changes nothing. */
export function inOrder(flow: Flow, answer: Answer): Answer {
  const step = flow.steps[answer.step];
  if (step === undefined || step.kind === 'plan') return answer;
  return { step: answer.step, options: step.options.map(({ id }) => id).filter((id) => answer.options.includes(id)) };
}

/** The steps a plan offers as refinements to whoever came by `way` and has refined `refinements`; none that was asked on the way. */
export function refinementsOffered(flow: Flow, plan: PlanStep, way: Trail, refinements: Trail): readonly string[] {
  const chosenAt = chosenIn(flow, [...way, ...refinements]);
  const asked = new Set(way.map(({ step }) => step));
  return plan.refine.filter(({ step, when }) => !asked.has(step) && holds(when, chosenAt)).map(({ step }) => step);
}

/** Those of `answers` that `plan` still offers after `way`, in the plan's order: what no longer fits influences nothing. */
export function settledRefinements(flow: Flow, plan: PlanStep, way: Trail, answers: Trail): Trail {
  const settled: Answer[] = [];
  for (const { step } of plan.refine) {
    const answer = answers.find((candidate) => candidate.step === step);
    const offered = answer !== undefined && refinementsOffered(flow, plan, way, settled).includes(step);
    if (offered && fits(flow, [...way, ...settled], answer)) settled.push(inOrder(flow, answer));
  }
  return settled;
}
