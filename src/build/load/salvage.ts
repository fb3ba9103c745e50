import type { z } from 'zod';
import type { Place, Problem } from '../../flow/problem.ts';

type Salvaged<T> = { readonly value: T | undefined; readonly problems: readonly Problem[]; readonly refused: readonly string[] };

type Branch = Record<string | number, unknown>;

function branchAt(value: unknown, path: readonly PropertyKey[]): Branch | undefined {
  const end = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Branch)[key as string] : undefined), value);
  return typeof end === 'object' && end !== null ? (end as Branch) : undefined;
}

const isPathPart = (key: PropertyKey): key is string | number => typeof key !== 'symbol';

/** The innermost issues of a failed union: what an author most likely meant, not "invalid input". */
function innermost(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[] = [],
): readonly { readonly issue: z.core.$ZodIssue; readonly path: readonly PropertyKey[] }[] {
  const here = [...path, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path: here }];
  const nearest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0] ?? [];
  return nearest.flatMap((inner) => innermost(inner, here));
}

const deepest = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));

/**
 * Reads `value` by `schema`; where it does not fit, reports every problem and then drops just what was wrong (an unknown key, or the
 * entry at depth `entryDepth`), so that the rest can still be checked. `refused` lists the entries that were dropped.
 */
export function salvage<T>(schema: z.ZodType<T>, value: unknown, file: string, entryDepth: number): Salvaged<T> {
  const copy: unknown = structuredClone(value);
  const problems: Problem[] = [];
  const refused = new Set<string>();
  for (;;) {
    const read = schema.safeParse(copy);
    if (read.success) return { value: read.data, problems, refused: [...refused] };
    const issues = read.error.issues.flatMap((issue) => innermost(issue));
    for (const { issue, path } of issues) {
      const place: Place = { file, path: path.filter(isPathPart) };
      if (issue.code === 'unrecognized_keys') {
        const branch = branchAt(copy, path);
        for (const key of issue.keys) {
          problems.push({ code: 'unknown-key', place: { file, path: [...place.path, key] }, what: `key "${key}"` });
          if (branch !== undefined) delete branch[key];
        }
      } else problems.push({ code: 'shape', place, what: `${place.path.join(' → ') || 'the file'}: ${issue.message}` });
    }
    const broken = issues.filter(({ issue }) => issue.code !== 'unrecognized_keys');
    if (broken.length > 0 && !drop(copy, broken, entryDepth, refused)) return { value: undefined, problems, refused: [...refused] };
  }
}

/** Removes the entries that hold what is broken; false where there is no entry to remove. */
function drop(
  copy: unknown,
  broken: readonly { readonly path: readonly PropertyKey[] }[],
  entryDepth: number,
  refused: Set<string>,
): boolean {
  for (const { path } of broken) {
    if (path.length < entryDepth) return false;
    const parent = branchAt(copy, path.slice(0, entryDepth - 1));
    const key = path[entryDepth - 1];
    if (parent === undefined || key === undefined || typeof key === 'symbol') return false;
    const entry = parent[key];
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : key;
    refused.add(String(id));
    if (Array.isArray(parent)) parent[key as number] = undefined;
    else delete parent[key];
  }
  for (const { path } of broken) {
    const list = branchAt(copy, path.slice(0, entryDepth - 1)) as unknown;
    if (Array.isArray(list)) list.splice(0, list.length, ...list.filter((entry) => entry !== undefined));
  }
  return true;
}
