import type { Library } from '../../src/build/load/load-content.ts';
import type { ReadFile } from '../../src/build/load/read-files.ts';
import type { Finding } from '../../src/flow/words/finding.ts';
import type { Edit } from './edit.ts';

/** An edit with the entries that it changes, as `file key`. */
export type Placed = { readonly edit: Edit; readonly touches: ReadonlySet<string> };

const entryOf = (file: string, key: string | number): string => `${file} ${key}`;

/** The entries of files that are not as they were. */
export function touched(before: readonly ReadFile[], after: readonly ReadFile[]): ReadonlySet<string> {
  const changed = after.flatMap((file, index) => {
    const was = before[index];
    if (was === undefined || was.value === file.value) return [];
    const [old, now] = [Object(was.value), Object(file.value)] as readonly Record<string, unknown>[];
    return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
      .filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key]))
      .map((key) => entryOf(file.file, key));
  });
  return new Set(changed);
}

/** Lots of edits of which no two change the same entry: what is found at an entry is then found of one edit alone. */
export function lotsOf(edits: readonly Placed[]): readonly (readonly Placed[])[] {
  const lots: { readonly edits: Placed[]; readonly touches: Set<string> }[] = [];
  for (const placed of edits) {
    const free = lots.find(({ touches }) => [...placed.touches].every((entry) => !touches.has(entry)));
    const lot = free ?? { edits: [], touches: new Set() };
    if (free === undefined) lots.push(lot);
    lot.edits.push(placed);
    for (const entry of placed.touches) lot.touches.add(entry);
  }
  return lots.map((lot) => lot.edits);
}

type Told = { readonly by: string; readonly entry: string };

export const problemsTold = ({ problems }: Library): readonly Told[] =>
  problems.map(({ code, place }) => ({ by: code, entry: entryOf(place.file, String(place.path[0] ?? '')) }));
export const findingsTold = (findings: readonly Finding[]): readonly Told[] =>
  findings.map(({ rule, place }) => ({ by: rule, entry: entryOf(place.file, String(place.path[0] ?? '')) }));

/** What is told first of each edit of a lot; the others are not there. */
export const refusedOf = (lot: readonly Placed[], told: readonly Told[]): ReadonlyMap<Edit, string> =>
  new Map(
    lot.flatMap(({ edit, touches }) => {
      const first = told.find(({ entry }) => touches.has(entry));
      return first === undefined ? [] : [[edit, first.by] as const];
    }),
  );
