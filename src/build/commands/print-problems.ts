import { audienceNames, listed } from '../../flow/conditions/condition-in-words.ts';
import { problemKinds } from '../../flow/problem.ts';
import type { LocatedFinding } from '../load/locate-finding.ts';
import type { LocatedProblem } from '../load/read-files.ts';

/** A problem as an author reads it: where, what, why it matters, what to do. */
export function problemText({ code, place, position, what }: LocatedProblem): string {
  const { why, cure } = problemKinds[code];
  return `flows/${place.file}:${position.line}:${position.column}  ${code}\n  What: ${what}\n  Why: ${why}\n  To do: ${cure}`;
}

export function problemsText(problems: readonly LocatedProblem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(problemText), `${count} in flows/.`].join('\n\n');
}

/** A finding as an author reads it: where, who reads it, what is wrong, and what to write instead. */
export function findingText({ rule, place, line, readers, sentence, what, suggestion }: LocatedFinding): string {
  const who =
    readers.length === 0
      ? ''
      : `\n  Who reads it: ${listed(
          readers.map((reader) => audienceNames[reader]),
          'and',
        )}`;
  return `flows/${place.file}:${line}  ${rule}${sentence === null ? '' : `\n  Words: ${sentence}`}${who}\n  What: ${what}\n  Rather: ${suggestion}`;
}

export function findingsText(findings: readonly LocatedFinding[]): string {
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return [...findings.map(findingText), `${count} in the words of flows/.`].join('\n\n');
}
