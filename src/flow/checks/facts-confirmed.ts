import { factualEntries } from '../facts/factual.ts';
import type { Problem } from '../problem.ts';
import type { RawContent } from '../raw-content.ts';

/** No fact differs from what somebody confirmed with its source; where there is no lock, nothing was confirmed, and nothing is held. */
export function factsConfirmed(raw: RawContent): readonly Problem[] {
  const { factsLock } = raw;
  if (factsLock === null) return [];
  const entries = factualEntries(raw);
  const names = new Set(entries.map(({ entry }) => entry));
  const changed = entries.flatMap(({ entry, place, facts }): readonly Problem[] => {
    const known = factsLock.value[entry];
    if (known === undefined) return [{ code: 'fact-unconfirmed', place, what: `nothing of ${entry} was ever confirmed` }];
    const gone = known.facts.filter((fact) => !facts.includes(fact));
    const come = facts.filter((fact) => !known.facts.includes(fact));
    if (gone.length + come.length === 0) return [];
    const said = (list: readonly string[]): string => list.map((fact) => `“${fact}”`).join(' and ') || 'nothing';
    return [{ code: 'fact-unconfirmed', place, what: `${entry} says ${said(come)}; confirmed was ${said(gone)}` }];
  });
  const taken = Object.keys(factsLock.value).filter((entry) => !names.has(entry) && !raw.refused.has(entry.replace(/^\w+:/, '')));
  return [
    ...changed,
    ...taken.map(
      (entry): Problem => ({
        code: 'fact-unconfirmed',
        place: { file: factsLock.place.file, path: [entry] },
        what: `${entry} was confirmed, and is gone`,
      }),
    ),
  ];
}
