import { formsHold, translationHolds } from '../../flow/checks/translations.ts';
import type { FileKind } from '../load/file-kinds.ts';
import type { LocatedProblem, ReadFile } from '../load/read-files.ts';

const strange = (file: string, what: string): LocatedProblem => ({
  code: 'unknown-file',
  place: { file, path: [] },
  what,
  position: { line: 1, column: 1 },
});

/** Rules for words belong to a language: each has its own, or none. */
const ofALanguage: readonly FileKind[] = ['dontSay', 'mustSay', 'register'];

/**
 * The words of `locale`: their forms for numbers, and, held against those of the original language file by file, that they say the same.
 */
export function localeHolds(files: readonly ReadFile[], original: string, locale: string): readonly LocatedProblem[] {
  const wordsOf = (language: string) =>
    files.filter((file) => file.locale === language && !ofALanguage.includes(file.kind) && file.kind !== 'prose');
  const nameIn = (file: string, from: string, to: string): string => file.replace(`/words/${from}/`, `/words/${to}/`);
  const own = wordsOf(locale);
  const forms = own.flatMap(({ file, yaml }) =>
    formsHold({ file, value: yaml.value }, locale).map((problem) => ({ ...problem, position: yaml.positionOf(problem.place.path) })),
  );
  if (locale === original)
    return [
      ...forms,
      ...files
        .filter(({ kind, locale: spoken }) => kind === 'prose' && spoken === original)
        .map(({ file }): LocatedProblem => strange(file, `${original} is the original: its prose stands where it was first written`)),
    ];
  const theirs = wordsOf(original);
  return [
    ...forms,
    ...theirs.flatMap((file): readonly LocatedProblem[] => {
      const name = nameIn(file.file, original, locale);
      const translated = own.find((one) => one.file === name);
      if (translated === undefined)
        return [
          {
            code: 'missing-file',
            place: { file: name, path: [] },
            what: `${name}, which ${original} has`,
            position: { line: 1, column: 1 },
          },
        ];
      if (file.yaml.errors.length > 0 || translated.yaml.errors.length > 0) return [];
      return translationHolds({ file: file.file, value: file.yaml.value }, { file: name, value: translated.yaml.value }, locale).map(
        (problem) => ({
          ...problem,
          position: translated.yaml.positionOf(problem.place.path),
        }),
      );
    }),
    ...own
      .filter((file) => theirs.every((one) => nameIn(one.file, original, locale) !== file.file))
      .map(({ file }): LocatedProblem => strange(file, `${original} has no such file`)),
  ];
}
