import type { Problem, ProblemCode } from '../../flow/problem.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';

/** What a file that cannot be read would have settled: said as problems of other files, it would be reported twice. */
const restOn: Readonly<Partial<Record<ProblemCode, readonly FileKind[]>>> = {
  'need-unmet': ['services', 'regions'],
  'unknown-service': ['services'],
  'low-confidence': ['services'],
  'unknown-source': ['sources'],
  'unknown-region': ['regions'],
  'two-roots': ['regions'],
  'unknown-option': ['regions', 'platform'],
  'cautious-not-offered': ['regions', 'platform'],
  'unknown-action': ['actions'],
  'words-unused': ['actions'],
};

/** Kinds of file of which one stands in the folder and cannot be used, or should stand there and does not. */
export type Unread = ReadonlySet<FileKind>;

/** Whether `problem` may only be the shadow of a file that could not be read. */
export function restsOnUnread({ code, place }: Problem, unread: Unread): boolean {
  if (code === 'words-missing') {
    // Missing words stand at their own entry; where there is no entry at all, it may be in the unread file.
    if (fileKinds.flow.matches.test(place.file)) return unread.has('stepWords');
    return fileKinds.actions.matches.test(place.file) && unread.has('actionWords');
  }
  return restOn[code]?.some((kind) => unread.has(kind)) ?? false;
}
