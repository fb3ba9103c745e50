import type { Flow } from '../flow.ts';
import { type Audience, audiences } from '../vocabulary.ts';
import { decided, type Known, type Offered, possible } from './possible.ts';

/** Who may say who they are in this flow, in the order of the vocabulary: words and helpers are asked for these alone. */
export function audiencesOf(flow: Flow): readonly Audience[] {
  const step = flow.steps[flow.facts.audience];
  const offered = step === undefined || step.kind === 'plan' ? [] : step.options.map(({ id }) => id);
  return audiences.filter((audience) => offered.includes(audience));
}

/** What an audience may come to, as far as the audience alone decides. */
export type AudienceReach = {
  /** Steps on some way of theirs, refinements included. */
  readonly steps: ReadonlySet<string>;
  /** A step they never come to counts as its silence. */
  readonly known: Known;
  /** Options they may be offered at a step they come to. */
  readonly offered: Offered;
};

function stepsReachedBy(flow: Flow, audience: Audience): ReadonlySet<string> {
  const seen = new Set<string>();
  const known: Known = (step) => (step === flow.facts.audience ? [audience] : undefined);
  const visit = (id: string): void => {
    const step = flow.steps[id];
    if (step === undefined || seen.has(id)) return;
    seen.add(id);
    const offered = optionsFor(flow, known);
    if (step.kind === 'plan') {
      for (const { step: refined, when } of step.refine) if (possible(when, known, offered)) visit(refined);
      return;
    }
    // The first way that holds is taken: what stands after one that is certain is never reached.
    const certain = step.next.findIndex(({ when }) => decided(when, known, offered) === true);
    for (const { to, when } of certain === -1 ? step.next : step.next.slice(0, certain + 1)) if (possible(when, known, offered)) visit(to);
  };
  visit(flow.start);
  return seen;
}

const optionsFor = (flow: Flow, known: Known): Offered => {
  return (id) => {
    const step = flow.steps[id];
    if (step === undefined || step.kind === 'plan') return undefined;
    return step.options.filter(({ when }) => possible(when, known)).map((option) => option.id);
  };
};

function reachOf(flow: Flow, audience: Audience): AudienceReach {
  const steps = stepsReachedBy(flow, audience);
  const known: Known = (id) => {
    if (id === flow.facts.audience) return [audience];
    const step = flow.steps[id];
    if (steps.has(id) || step === undefined) return undefined;
    return step.kind === 'question' ? [step.silence] : [];
  };
  return { steps, known, offered: optionsFor(flow, known) };
}

/** The reach of every audience. */
export function reaches(flow: Flow): Readonly<Record<Audience, AudienceReach>> {
  return Object.fromEntries(audiences.map((audience) => [audience, reachOf(flow, audience)])) as Record<Audience, AudienceReach>;
}
