import type { Condition } from './condition.ts';

/** What is known of an answer: the options chosen at a step, or undefined where it is open. */
export type Known = (step: string) => readonly string[] | undefined;

/** The options that an open answer may hold; undefined where nothing is known of them. */
export type Offered = (step: string) => readonly string[] | undefined;

const anything: Offered = () => undefined;

function answerDecided(step: string, of: readonly string[], known: Known, offered: Offered): boolean | undefined {
  const chosen = known(step);
  if (chosen !== undefined) return chosen.some((option) => of.includes(option));
  const open = offered(step);
  return of.length === 0 || (open !== undefined && !open.some((option) => of.includes(option))) ? false : undefined;
}

/** Whether `condition` holds as far as what is known decides it: true, false, or undefined where it depends on an open answer. */
export function decided(condition: Condition | undefined, known: Known, offered: Offered = anything): boolean | undefined {
  if (condition === undefined) return true;
  if ('is' in condition) return answerDecided(condition.is, condition.of, known, offered);
  if ('not' in condition) {
    const inner = decided(condition.not, known, offered);
    return inner === undefined ? undefined : !inner;
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => decided(part, known, offered));
  const deciding = 'any' in condition;
  if (parts.includes(deciding)) return deciding;
  return parts.includes(undefined) ? undefined : !deciding;
}

/** Whether some answers that agree with what is known make `condition` hold. May say yes too often, never no too often. */
export function possible(condition: Condition | undefined, known: Known, offered: Offered = anything): boolean {
  return decided(condition, known, offered) !== false;
}
