import type { LocatedProblem } from '../../../src/build/load/read-files.ts';
import type { Parts } from '../a-flow.ts';
import { aFlow, loadedFlow } from '../a-flow.ts';

/** A flow that an author may write, and the one slip that makes it wrong. */
export type ProblemCase = {
  readonly holds: Parts;
  readonly breaks: Parts;
  readonly file: string;
  /** The text of the broken file where the problem stands; with `»` before the very place. Absent: the top of the file. */
  readonly at?: string;
  readonly what: string;
};

export type Told = { readonly code: string; readonly file: string; readonly line: number; readonly column: number; readonly what: string };

/** A problem as far as an author is told it. */
export const told = ({ code, place, position, what }: LocatedProblem): Told => ({ code, file: place.file, ...position, what });

export const toldOf = (parts: Parts): readonly Told[] => loadedFlow(parts).problems.map(told);

/** Line and column of `marker` in a file; it must stand there exactly once. */
export function placeIn(parts: Parts, file: string, marker: string | undefined): { readonly line: number; readonly column: number } {
  if (marker === undefined) return { line: 1, column: 1 };
  const text = aFlow(parts).get(file) ?? '';
  const before = Math.max(0, marker.indexOf('»'));
  const pieces = text.split(marker.replace('»', ''));
  if (pieces.length !== 2) throw new Error(`"${marker}" stands ${pieces.length - 1} times in ${file}:\n${text}`);
  const lines = `${pieces[0]}${marker.slice(0, before)}`.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
