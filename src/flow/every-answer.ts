import type { Step } from './flow.ts';

/** Every answer that these steps offer to anybody, `step option` each, in the flow's order. */
export function everyAnswer(steps: Readonly<Record<string, Step>>): readonly string[] {
  return Object.values(steps).flatMap((step) => (step.kind === 'plan' ? [] : step.options.map(({ id }) => `${step.id} ${id}`)));
}

/** The answers that codes count by: those written down, and at the end those that nobody has written down yet. */
export function withNew(written: readonly string[], offered: readonly string[]): readonly string[] {
  return [...written, ...offered.filter((answer) => !written.includes(answer))];
}
