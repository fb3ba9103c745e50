import type { Flow } from './flow.ts';
import { type Known, possible } from './possible.ts';
import { type Audience, audiences } from './vocabulary.ts';

/** The steps that the way of `audience` can come to, refinements included, as far as the audience alone decides. */
export function stepsReachedBy(flow: Flow, audience: Audience): ReadonlySet<string> {
  const seen = new Set<string>();
  const known: Known = (step) => (step === flow.facts.audience ? [audience] : undefined);
  const visit = (id: string): void => {
    const step = flow.steps[id];
    if (step === undefined || seen.has(id)) return;
    seen.add(id);
    const ways = step.kind === 'plan' ? step.refine.map(({ step: to, when }) => ({ to, when })) : step.next;
    for (const { to, when } of ways) if (possible(when, known)) visit(to);
  };
  visit(flow.start);
  return seen;
}

/** What is known of the answers of `audience` before it has given any: a step it never comes to counts as its silence. */
export function knownOf(flow: Flow, audience: Audience): Known {
  const reached = stepsReachedBy(flow, audience);
  return (id) => {
    if (id === flow.facts.audience) return [audience];
    const step = flow.steps[id];
    if (reached.has(id) || step === undefined) return undefined;
    return step.kind === 'question' ? [step.silence] : [];
  };
}

/** `knownOf` for every audience, worked out once. */
export function knownOfAll(flow: Flow): Readonly<Record<Audience, Known>> {
  return Object.fromEntries(audiences.map((audience) => [audience, knownOf(flow, audience)])) as Record<Audience, Known>;
}
