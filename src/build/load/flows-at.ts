import { assemble } from '../../flow/assemble/content.ts';
import type { Signable } from '../../flow/review/units.ts';
import { type Library, loadLibrary } from './load-content.ts';
import { readRevision } from './read-revision.ts';

const usable = ({ flows }: Library): readonly Signable[] =>
  flows.flatMap(({ raw, promises }) => (raw === null ? [] : [{ raw, promises, content: assemble(raw).content }]));

/**
 * What `flows/` was at a revision, in every language, or why that cannot be compared. Checks of today do not bind what was written
 * before them; only an entry that today's format cannot read is missing.
 */
export function flowsAt(revision: string): readonly Signable[] | string {
  try {
    const texts = readRevision(revision);
    const library = loadLibrary(texts);
    const flows = [...usable(library), ...library.locales.slice(1).flatMap((locale) => usable(loadLibrary(texts, locale)))];
    if (flows.length === 0)
      return `flows/ of "${revision}" cannot be read by this version: ${library.problems[0]?.what ?? 'there is none'}.`;
    const refused = new Set(flows.flatMap(({ raw }) => [...raw.refused]));
    if (refused.size > 0)
      console.error(`Of "${revision}" these cannot be read by this version, and are told as new: ${[...refused].join(', ')}.`);
    return flows;
  } catch (error) {
    return `git cannot show flows/ of "${revision}" (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`;
  }
}
