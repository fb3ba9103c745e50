import type { Flow, Notice, Question } from '../flow/flow.ts';
import type { Answer, Trail } from './trail.ts';
import { fits, inOrder, leadsTo, settledRefinements } from './trail.ts';

/** Where answers lead, and which of them were on the way there. */
export type Followed = { readonly at: string; readonly way: Trail; readonly refinements: Trail };

/** What counts as no answer: a question's silence, the one way on of a notice, or the last of a page of people: to go on without. */
export function silenceOf(step: Notice | Question): string | undefined {
  if (step.kind === 'question') return step.silence;
  return step.options.length === 1 || step.page === 'crisis' ? step.options[step.options.length - 1]?.id : undefined;
}

/**
 * Follows `answers` from the start through the flow itself, without the machine: an independent reading of the same data.
 * A step without a fitting answer stops the walk; with `silent`, a question gives its silence and a notice of one option is passed.
 */
export function follow(flow: Flow, answers: readonly Answer[], unanswered: 'stop' | 'silent' = 'stop'): Followed {
  const walk = (at: string, way: Trail): Followed => {
    const step = flow.steps[at];
    if (step === undefined) return { at, way, refinements: [] };
    if (step.kind === 'plan') return { at, way, refinements: settledRefinements(flow, step, way, answers) };
    const given = answers.find((answer) => answer.step === at);
    const silence = silenceOf(step);
    const fallback = unanswered === 'silent' && silence !== undefined ? { step: at, options: [silence] } : undefined;
    const answer = given !== undefined && fits(flow, way, given) ? inOrder(flow, given) : fallback;
    if (answer === undefined) return { at, way, refinements: [] };
    const on = [...way, answer];
    const to = leadsTo(flow, step, on);
    return to === undefined ? { at, way, refinements: [] } : walk(to, on);
  };
  return walk(flow.start, []);
}
