import type { ProblemCode, SourceLocation } from '../problem.ts';
import type { ById, RawContent } from '../raw-content.ts';
import type { RawDisagreement } from '../schema/teaching-files.ts';
import type { Disagreement } from '../training.ts';

/** The disagreements in the order of their file; a source nobody lists is reported. */
export function assembleDisagreements(
  { sources, refused }: RawContent,
  all: ById<RawDisagreement>,
  report: (code: ProblemCode, place: SourceLocation, what: string) => void,
): readonly Disagreement[] {
  return [...all].map(([id, { value, place }]) => {
    for (const side of ['side-a', 'side-b'] as const) {
      for (const [index, source] of value[side].sources.entries()) {
        if (!sources.has(source) && !refused.has(source))
          report('unknown-source', { file: place.file, path: [...place.path, side, 'sources', index] }, `source "${source}"`);
      }
    }
    return {
      id,
      question: value.question,
      sides: [value['side-a'], value['side-b']],
      chosen: value.chosen,
      confirmWith: value['confirm-with'],
    };
  });
}
