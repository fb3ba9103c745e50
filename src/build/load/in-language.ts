import { sayTheSame } from '../../flow/checks/translations.ts';
import type { Problem, SourceLocation } from '../../flow/problem.ts';
import { audiences } from '../../flow/vocabulary.ts';
import type { FileKind } from './file-kinds.ts';
import { type LocatedProblem, type ReadFile, readValue } from './read-files.ts';

/** What is prose in files of data: each language may say it in its own words. Everything else is the same for everybody. */
export const prose: Partial<Record<FileKind, readonly string[]>> = {
  regions: ['name', 'note'],
  services: ['name', 'what', 'expect', 'cannot', 'cost', 'access', 'note', 'about', 'place', 'how'],
  platform: ['name', 'steps', 'text', 'label'],
  core: ['says'],
  promises: ['says'],
  scenarios: ['title', 'people', 'about', 'story', 'arrives', 'why', 'ask', 'talk', 'deed', 'then', 'discuss', 'remember', 'wrote'],
  practice: ['who', 'says', 'text', 'why'],
  disagreements: ['question', 'says', 'chosen', 'confirm-with'],
};

/** Keys that say for whom a text is, not what it is. */
const readers: readonly string[] = ['common', ...audiences];

/** Keys whose entries are prose each, under the id of a field. */
const byField: readonly string[] = ['wrote'];

/** What a text under `name` is, inside of what is `key`. */
export const keyInside = (key: string, name: string): string => (readers.includes(name) || byField.includes(key) ? key : name);

type Laid = { readonly value: unknown; readonly problems: readonly Problem[] };
type Original = { readonly file: string; readonly prose: readonly string[] };

/** `value` of the original with the texts of `said` in their places; `key` says what the texts here are. */
function lay(original: Original, value: unknown, said: unknown, place: SourceLocation, key: string): Laid {
  const unused = (what: string): Laid => ({ value, problems: [{ code: 'words-unused', place, what }] });
  const at = (inner: string | number): SourceLocation => ({ file: place.file, path: [...place.path, inner] });
  if (typeof said === 'string') {
    if (typeof value !== 'string') return unused(`"${place.path.join(' → ')}", where ${original.file} has no text`);
    if (!original.prose.includes(key)) return unused(`"${key}", which is the same in every language`);
    return { value: said, problems: sayTheSame(original.file, value, said, place) };
  }
  if (Array.isArray(said)) {
    if (!Array.isArray(value) || value.length !== said.length)
      return unused(`"${place.path.join(' → ')}", which has another length in ${original.file}`);
    const laid = value.map((inner, index) => lay(original, inner, said[index], at(index), key));
    return { value: laid.map((one) => one.value), problems: laid.flatMap(({ problems }) => problems) };
  }
  if (typeof said !== 'object' || said === null || typeof value !== 'object' || value === null)
    return unused(`"${place.path.join(' → ')}", where ${original.file} has nothing like it`);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  const problems = Object.entries(said).flatMap(([name, inner]): readonly Problem[] => {
    // Entries of a list are named by their id, so that their order does not matter.
    const index = Array.isArray(value) ? value.findIndex((entry: { readonly id?: unknown } | null) => entry?.id === name) : name;
    if (index === -1 || !(index in copy))
      return [{ code: 'words-unused', place: at(name), what: `"${name}", which ${original.file} does not have` }];
    const laid = lay(original, copy[index], inner, at(name), keyInside(key, name));
    copy[index] = laid.value;
    return laid.problems;
  });
  return { value: copy, problems };
}

/** Where `locale` says in its own words what a file of data says. */
export const translationOf = (file: string, locale: string): string => file.replace(/^([^/]+)\//, `$1/words/${locale}/`);

/**
 * Files of one flow as somebody who reads `locale` is shown them: what a file beside the words says takes the place of the original's
 * prose, and only that. What nobody has translated stays as it is.
 */
export function inLanguage(files: readonly ReadFile[], locale: string): readonly ReadFile[] {
  const translations = files.filter(({ kind }) => kind === 'prose');
  if (translations.length === 0) return files;
  const found = new Map<string, readonly LocatedProblem[]>();
  const shown = files.flatMap((file): readonly ReadFile[] => {
    // Facts are those of the original, and are confirmed there.
    if (file.kind === 'factsLock') return [];
    const translation = translations.find((one) => one.file === translationOf(file.file, locale));
    const keys = prose[file.kind];
    if (translation === undefined || keys === undefined || translation.value === undefined || file.value === undefined) return [file];
    const { yaml } = translation;
    const laid = lay({ file: file.file, prose: keys }, file.yaml.value, translation.value, { file: translation.file, path: [] }, '');
    found.set(
      translation.file,
      laid.problems.map((problem) => ({ ...problem, position: yaml.positionOf(problem.place.path) })),
    );
    return [readValue(file, laid.value)];
  });
  return shown.map((file): ReadFile => {
    if (file.kind !== 'prose') return file;
    const strange: LocatedProblem = {
      code: 'unknown-file',
      place: { file: file.file, path: [] },
      what: 'there is no such file to translate',
      position: { line: 1, column: 1 },
    };
    const own = file.value === undefined ? [] : (found.get(file.file) ?? [strange]);
    return { ...file, problems: [...file.problems, ...own] };
  });
}
