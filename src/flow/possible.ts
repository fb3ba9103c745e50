import type { Condition } from './condition.ts';

/** What is known of an answer: the options chosen at a step, or undefined where any answer is possible. */
export type Known = (step: string) => readonly string[] | undefined;

/** Whether `condition` holds as far as `known` decides it: true, false, or undefined where it depends on what is not known. */
export function decided(condition: Condition | undefined, known: Known): boolean | undefined {
  if (condition === undefined) return true;
  if ('is' in condition) {
    const chosen = known(condition.is);
    return chosen === undefined ? (condition.of.length === 0 ? false : undefined) : chosen.some((option) => condition.of.includes(option));
  }
  if ('not' in condition) {
    const inner = decided(condition.not, known);
    return inner === undefined ? undefined : !inner;
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => decided(part, known));
  const deciding = 'any' in condition;
  if (parts.includes(deciding)) return deciding;
  return parts.includes(undefined) ? undefined : !deciding;
}

/** Whether some answers that agree with `known` make `condition` hold. May say yes too often, never no too often. */
export function possible(condition: Condition | undefined, known: Known): boolean {
  return decided(condition, known) !== false;
}
