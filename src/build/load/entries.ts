import type { Problem, SourceLocation } from '../../flow/problem.ts';
import type { ById, Located } from '../../flow/raw-content.ts';

export type Report = (code: Problem['code'], place: SourceLocation, what: string) => void;

type Read<T> = { readonly file: string; readonly value: T; readonly positions: readonly number[] };

/** Puts `entry` under `id`; an id that stands twice is reported. */
function add<T>(all: Map<string, Located<T>>, id: string, entry: Located<T>, path: SourceLocation['path'], report: Report): void {
  const { file } = entry.place;
  if (all.has(id)) report('duplicate-id', { file, path }, `"${id}" is also in ${all.get(id)?.place.file}`);
  else all.set(id, entry);
}

/** Entries of mappings, over all files of a kind. */
export function byKey<T>(files: readonly Read<Readonly<Record<string, T>>>[], report: Report): ById<T> {
  const all = new Map<string, Located<T>>();
  for (const { file, value } of files)
    for (const [id, entry] of Object.entries(value)) add(all, id, { value: entry, place: { file, path: [id] } }, [id], report);
  return all;
}

/** Entries of lists, by their own id. */
export function byOwnId<T extends { readonly id: string }>(files: readonly Read<readonly T[]>[], report: Report): ById<T> {
  const all = new Map<string, Located<T>>();
  for (const { file, value, positions } of files) {
    for (const [index, entry] of value.entries()) {
      const path = [positions[index] ?? index];
      add(all, entry.id, { value: entry, place: { file, path } }, path, report);
    }
  }
  return all;
}

/** Files that are one entry each. */
export function byFile<T extends { readonly id: string }>(files: readonly Read<T>[], report: Report): ById<T> {
  const all = new Map<string, Located<T>>();
  for (const { file, value } of files) add(all, value.id, { value, place: { file, path: [] } }, ['id'], report);
  return all;
}

/** Of files of which there is one at most: that one. */
export const single = <T>(files: readonly Read<T>[]): Located<T> | null =>
  files.map(({ file, value }) => ({ value, place: { file, path: [] } }))[0] ?? null;
