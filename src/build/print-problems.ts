import { problemKinds } from '../flow/problem.ts';
import type { LocatedProblem } from './load/read-files.ts';

/** A problem as an author reads it: where, what, why it matters, what to do. */
export function problemText({ code, place, position, what }: LocatedProblem): string {
  const { why, cure } = problemKinds[code];
  return `flows/${place.file}:${position.line}:${position.column}  ${code}\n  What: ${what}\n  Why: ${why}\n  To do: ${cure}`;
}

export function problemsText(problems: readonly LocatedProblem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(problemText), `${count} in flows/.`].join('\n\n');
}
