import { z } from 'zod';
import type { Problem, SourceLocation } from '../../flow/problem.ts';

type Salvaged<T> = {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  readonly refused: readonly string[];
  /** Of a list: where each entry that is left stood in it. */
  readonly positions: readonly number[];
};

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
  const all = Array.isArray(value) ? [...value.keys()] : [];
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data, problems: [], refused: [], positions: all };
  const copy: unknown = structuredClone(value);
  const kind: unknown = schema;
  const isList = kind instanceof z.ZodArray && Array.isArray(value);
  const isMapping = kind instanceof z.ZodRecord && typeof value === 'object' && value !== null && !Array.isArray(value);
  const size = typeof copy === 'object' && copy !== null ? Object.keys(copy).length : 0;
  if (entryDepth !== 1 || size === 0 || !(isList || isMapping)) return mend(schema, copy, file, entryDepth, all);
  // Each entry is read by itself, so that what is wrong in one is not read again with all others.
  const entries = Object.entries(copy as object).map(([key, entry]): readonly [unknown, Salvaged<T> | null, number] => {
    const alone: unknown = isList ? [entry] : { [key]: entry };
    return [alone, schema.safeParse(alone).success ? null : mend(schema, alone, file, 1, isList ? [Number(key)] : []), Number(key)];
  });
  const kept = entries.filter(([alone]) => Object.keys(alone as object).length > 0);
  const left: unknown = isList ? kept.flatMap(([alone]) => alone) : Object.assign({}, ...kept.map(([alone]) => alone));
  const told = entries.flatMap(([, mended]) => mended ?? []);
  const positions = isList ? kept.map(([, , index]) => index) : [];
  // Where nothing is left, it was told why.
  const rest =
    kept.length === 0
      ? { value: schema.safeParse(left).data, problems: [], refused: [], positions }
      : mend(schema, left, file, 1, positions);
  return {
    value: rest.value,
    problems: [...told.flatMap(({ problems }) => problems), ...rest.problems],
    refused: [...told.flatMap(({ refused }) => refused), ...rest.refused],
    positions: rest.positions,
  };
}

/** Takes out of `copy` what does not fit, until the rest does. `from`: where each entry of a list stood. */
function mend<T>(schema: z.ZodType<T>, copy: unknown, file: string, entryDepth: number, from: readonly number[]): Salvaged<T> {
  const problems: Problem[] = [];
  const refused = new Set<string>();
  let positions = from;
  const written = ([first, ...path]: readonly (string | number)[]): SourceLocation['path'] =>
    first === undefined ? [] : [typeof first === 'number' && Array.isArray(copy) ? (positions[first] ?? first) : first, ...path];
  // What was dropped because it was wrong would be told again as missing.
  const told = ({ path }: SourceLocation): boolean =>
    problems.some(
      ({ code, place }) => code === 'shape' && place.path.length <= path.length && place.path.every((key, at) => key === path[at]),
    );
  for (;;) {
    const read = schema.safeParse(copy);
    if (read.success) return { value: read.data, problems, refused: [...refused], positions };
    const issues = read.error.issues.flatMap((issue) => innermost(issue));
    let mended = false;
    for (const { issue, path } of issues) {
      const place: SourceLocation = { file, path: written(path.filter(isPathPart)) };
      if (issue.code === 'unrecognized_keys') {
        const branch = branchAt(copy, path);
        for (const key of issue.keys) {
          problems.push({ code: 'unknown-key', place: { file, path: [...place.path, key] }, what: `key "${key}"` });
          if (branch === undefined) continue;
          delete branch[key];
          mended = true;
        }
      } else if (!told(place)) problems.push({ code: 'shape', place, what: `${place.path.join(' → ') || 'the file'}: ${issue.message}` });
    }
    const broken = issues.filter(({ issue }) => issue.code !== 'unrecognized_keys');
    const dropped = broken.length === 0 ? [] : drop(copy, broken, entryDepth, refused);
    if (dropped === null || !(mended || broken.length > 0)) return { value: undefined, problems, refused: [...refused], positions };
    if (entryDepth === 1) positions = positions.filter((_, index) => !dropped.includes(index));
    // Nothing is left of an entry that was read by itself.
    if (typeof copy === 'object' && copy !== null && Object.keys(copy).length === 0)
      return { value: undefined, problems, refused: [...refused], positions };
  }
}

/** Removes the entries that hold what is broken, and gives their keys; null where there is no entry to remove. */
function drop(
  copy: unknown,
  broken: readonly { readonly path: readonly PropertyKey[] }[],
  entryDepth: number,
  refused: Set<string>,
): readonly PropertyKey[] | null {
  const entries = new Map<string, readonly PropertyKey[]>();
  for (const { path } of broken) {
    if (path.length < entryDepth) return null;
    entries.set(JSON.stringify(path.slice(0, entryDepth)), path.slice(0, entryDepth));
  }
  const lists = new Set<unknown[]>();
  for (const path of entries.values()) {
    const parent = branchAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    // What is not there cannot be left out: the whole cannot be read without it.
    if (parent === undefined || key === undefined || typeof key === 'symbol' || !(key in parent)) return null;
    const entry = parent[key];
    refused.add(String(typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : key));
    delete parent[key];
    if (Array.isArray(parent)) lists.add(parent);
  }
  // A deleted entry of a list is a hole in it.
  for (const list of lists) list.splice(0, list.length, ...list.filter(() => true));
  return [...entries.values()].flatMap((path) => path.slice(-1));
}
