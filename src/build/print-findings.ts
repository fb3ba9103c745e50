import { audienceNames, listed } from '../flow/conditions/condition-in-words.ts';
import type { LocatedFinding } from './load/locate-finding.ts';

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
