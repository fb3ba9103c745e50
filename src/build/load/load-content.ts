import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LibraryFile } from '../../flow/schema/library-files.ts';
import { lettersHold } from '../checks/letters.ts';
import { localeHolds } from '../checks/locales.ts';
import { inLanguage } from './in-language.ts';
import { type Checks, type Loaded, loadFlow } from './load-flow.ts';
import { type LocatedProblem, type ReadFile, readFiles } from './read-files.ts';

/** What `flows/` holds. */
export type Library = {
  /** Each flow in the original language; the first is meant where none is named. */
  readonly flows: readonly [Loaded, ...Loaded[]];
  /** The original first. */
  readonly locales: readonly string[];
  /** Everything wrong in any of it, each once, in order of place. */
  readonly problems: readonly LocatedProblem[];
  readonly files: readonly string[];
};

/** The page of a flow: the first flow of the library has the first page. */
export const pageFile = (id: string, isFirst: boolean): string => (isFirst ? 'index.html' : `${id}.html`);

/** Reads text files of `folder`, name relative to it with forward slashes, in order of name. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Those of `listed` first, in their order; then the others by name. */
const inOrderOf = (listed: readonly string[], found: readonly string[]): readonly string[] => [
  ...new Set([...listed, ...[...found].sort()]),
];

const inOrder = (problems: readonly LocatedProblem[]): readonly LocatedProblem[] =>
  [...problems].sort(
    (a, b) => a.place.file.localeCompare(b.place.file) || a.position.line - b.position.line || a.position.column - b.position.column,
  );

/** The same problem of what several flows share is one. */
function eachOnce(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const said = new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.place, problem.position, problem.what]), problem]));
  return inOrder([...said.values()]);
}

const found = (files: readonly ReadFile[], of: 'flow' | 'locale'): readonly string[] => files.flatMap((file) => file[of] ?? []);

const idsIn = (files: readonly ReadFile[]): readonly string[] => inOrderOf(libraryIn(files)?.flows ?? [], found(files, 'flow'));

const libraryIn = (files: readonly ReadFile[]): LibraryFile | undefined =>
  files.find((file): file is ReadFile<'library'> => file.kind === 'library')?.value as LibraryFile | undefined;

/** The ids of the flows alone, in their order: nothing is assembled. */
export const flowIds = (texts: ReadonlyMap<string, string>): readonly string[] => idsIn(readFiles(texts).files);

/** Each flow as it was loaded last to be shown: of a library in which one flow has changed, one is loaded. */
const shown = new Map<string, { readonly from: readonly unknown[]; readonly loaded: Loaded }>();

/** A flow with names checked alone, as it was before where it is made from the same: its own `files` and what is shared, by identity. */
function loadToShow(files: readonly ReadFile[], id: string, locale: string, pages: ReadonlyMap<string, string>): Loaded {
  const from = [...files, locale, ...[...pages].flat()];
  const before = shown.get(id);
  if (before?.from.length === from.length && before.from.every((part, index) => part === from[index])) return before.loaded;
  const loaded = loadFlow(files, id, locale, pages, 'names');
  shown.set(id, { from, loaded });
  return loaded;
}

/**
 * Reads, assembles and verifies the files of `flows/`, given as texts by name, in `locale` or else in the original language. Every
 * problem is reported at once.
 */
export const loadLibrary = (texts: ReadonlyMap<string, string>, locale?: string, checks?: Checks): Library =>
  libraryOf(readFiles(texts), [...texts.keys()], locale, checks);

/** The same of files that have been read. */
export function libraryOf(
  { files, strange }: ReturnType<typeof readFiles>,
  names: readonly string[],
  locale?: string,
  checks: Checks = 'all',
): Library {
  const listed = libraryIn(files);
  const locales = inOrderOf(listed?.locales ?? [], found(files, 'locale'));
  const language = locale ?? locales[0] ?? '…';
  const ids = idsIn(files);
  const pages = new Map(ids.map((id, index) => [id, pageFile(id, index === 0)]));
  const load = (id: string, spoken = language): Loaded => {
    const own = files.filter((file) => (file.flow === null || file.flow === id) && (file.locale === null || file.locale === spoken));
    const theirs = inLanguage(own, spoken);
    return checks === 'all' ? loadFlow(theirs, id, spoken, pages) : loadToShow(theirs, id, spoken, pages);
  };
  const [first = '…', ...others] = ids;
  const flows: Library['flows'] = [load(first), ...others.map((id) => load(id))];
  const [original = '…', ...translations] = locales;
  const inOtherLanguages = (): readonly LocatedProblem[] =>
    [...translations, ...(language === original ? [] : [original])]
      .filter((spoken) => spoken !== language)
      .flatMap((spoken) => ids.flatMap((id) => load(id, spoken).problems));
  const held = (): readonly LocatedProblem[] => [
    ...lettersHold(files, original),
    ...locales.flatMap((spoken) => localeHolds(files, original, spoken)),
    ...inOtherLanguages(),
  ];
  const problems = [...strange, ...flows.flatMap((flow) => flow.problems), ...(checks === 'all' ? held() : [])];
  return { flows, locales, problems: eachOnce(problems), files: names };
}

/** The first flow, with every problem of the whole of `flows/`: where there is one, it is not used. */
export function firstFlow({ flows, problems, files }: Library): Loaded {
  const [flow] = flows;
  return problems.length === 0 ? { ...flow, files } : { ...flow, content: null, staticGuide: null, training: null, problems, files };
}

/** The first flow of the files of `flows/`, given as texts by name. */
export const loadContent = (texts: ReadonlyMap<string, string>): Loaded => firstFlow(loadLibrary(texts));
