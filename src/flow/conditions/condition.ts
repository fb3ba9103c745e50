/**
 * A finite predicate over answers, so that it can be decided exactly.
 * `is` names a step; it holds when one of the options chosen there is among `of`.
 */
export type Condition =
  | { readonly is: string; readonly of: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The options chosen at a step; never empty: an unanswered question counts as its silence. */
export type ChosenAt = (step: string) => readonly string[];

/** Whether `condition` holds; an absent condition always does. */
export function holds(condition: Condition | undefined, chosenAt: ChosenAt): boolean {
  if (condition === undefined) return true;
  if ('is' in condition) return chosenAt(condition.is).some((option) => condition.of.includes(option));
  if ('all' in condition) return condition.all.every((part) => holds(part, chosenAt));
  if ('any' in condition) return condition.any.some((part) => holds(part, chosenAt));
  return !holds(condition.not, chosenAt);
}

/** Every step whose answer `condition` reads. */
export function stepsRead(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('is' in condition) return [condition.is];
  if ('all' in condition) return condition.all.flatMap(stepsRead);
  if ('any' in condition) return condition.any.flatMap(stepsRead);
  return stepsRead(condition.not);
}
