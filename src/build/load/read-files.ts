import type { Problem } from '../../flow/problem.ts';
import { allKinds, type FileKind, type FileValue, fileKinds, readElsewhere } from './file-kinds.ts';
import { readYaml, type TextPosition, type YamlFile } from './read-yaml.ts';
import { salvage } from './salvage.ts';

export type LocatedProblem = Problem & { readonly position: TextPosition };

/** Whose a file is: of one flow or of all (null), in one language or in none. */
export type Owner = { readonly flow: string | null; readonly locale: string | null };

/** One file of the layout, as far as it could be read. `positions`: of a list, where each entry stands in the file. */
export type ReadFile<K extends FileKind = FileKind> = Owner & {
  readonly kind: K;
  readonly file: string;
  readonly yaml: YamlFile;
  /** Undefined: it cannot be used. */
  readonly value: FileValue<K> | undefined;
  readonly positions: readonly number[];
  readonly problems: readonly LocatedProblem[];
  /** Ids of entries that were dropped, because they cannot be used. */
  readonly refused: readonly string[];
};

function readFile(kind: FileKind, file: string, text: string): ReadFile {
  const { flow = null, locale = null } = fileKinds[kind].matches.exec(file)?.groups ?? {};
  const yaml = readYaml(file, text);
  const base = { kind, file, flow, locale, yaml };
  if (yaml.errors.length > 0) {
    const problems = yaml.errors.map(
      ({ position, message }): LocatedProblem => ({ code: 'yaml-syntax', place: { file, path: [] }, what: message, position }),
    );
    return { ...base, value: undefined, positions: [], problems, refused: [] };
  }
  return readValue(base, yaml.value);
}

/** A file with `written` as what stands in it. */
export function readValue(
  { kind, file, flow, locale, yaml }: Pick<ReadFile, 'kind' | 'file' | 'flow' | 'locale' | 'yaml'>,
  written: unknown,
): ReadFile {
  const { value, positions, problems, refused } = salvage<unknown>(fileKinds[kind].schema, written, file, fileKinds[kind].entryDepth);
  return {
    kind,
    file,
    flow,
    locale,
    yaml,
    value: value as FileValue<FileKind> | undefined,
    positions,
    problems: problems.map((problem) => ({ ...problem, position: yaml.positionOf(problem.place.path) })),
    refused,
  };
}

/** What each file was when it was read last: of a library in which one file has changed, one file is read. */
const known = new Map<string, { readonly text: string; readonly read: ReadFile }>();

function readAgain(kind: FileKind, file: string, text: string): ReadFile {
  const before = known.get(file);
  if (before?.text === text) return before.read;
  const read = readFile(kind, file, text);
  known.set(file, { text, read });
  return read;
}

/** Every file of the layout; what is no part of it is a problem. */
export function readFiles(texts: ReadonlyMap<string, string>): {
  readonly files: readonly ReadFile[];
  readonly strange: readonly LocatedProblem[];
} {
  const files: ReadFile[] = [];
  const strange: LocatedProblem[] = [];
  for (const [file, text] of texts) {
    const kind = allKinds.find((name) => fileKinds[name].matches.test(file));
    if (kind !== undefined) files.push(readAgain(kind, file, text));
    else if (!readElsewhere.some((pattern) => pattern.test(file)))
      strange.push({ code: 'unknown-file', place: { file, path: [] }, what: 'no part of the layout', position: { line: 1, column: 1 } });
  }
  return { files, strange };
}
