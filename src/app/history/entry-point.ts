import type { Flow } from '../../flow/flow.ts';
import type { Trail } from '../../journey/trail.ts';

/** What stands after the # of the address that this page was opened with. Talks to: the address. */
export function writtenAfterHash(): string {
  return location.hash.slice(1);
}

/** The address of this page, as it may be handed on: nothing after it. Talks to: the address. */
export function addressOfPage(): string {
  return `${location.origin}${location.pathname}`;
}

/** The first answer, where the address names one that the flow offers everybody; nothing else in an address leads anywhere. */
export function trailOfEntryPoint({ steps, start, facts }: Flow, written: string): Trail | null {
  const step = steps[start];
  if (start !== facts.audience || step === undefined || step.kind === 'plan') return null;
  const named = step.options.some(({ id, when }) => id === written && when === undefined);
  return named ? [{ step: start, options: [written] }] : null;
}
