import { translationHolds } from '../../flow/checks/translations.ts';
import type { FileKind } from '../load/file-kinds.ts';
import type { LocatedProblem, ReadFile } from '../load/read-files.ts';

/** Rules for words belong to a language: each has its own, or none. */
const ofALanguage: readonly FileKind[] = ['dontSay', 'mustSay', 'register'];

/** The words of `locale` held against those of the original language, file by file. */
export function localeHolds(files: readonly ReadFile[], original: string, locale: string): readonly LocatedProblem[] {
  const start = { line: 1, column: 1 };
  const wordsOf = (language: string) => files.filter((file) => file.locale === language && !ofALanguage.includes(file.kind));
  const nameIn = (file: string, from: string, to: string): string => file.replace(`/words/${from}/`, `/words/${to}/`);
  const own = wordsOf(locale);
  const theirs = wordsOf(original);
  return [
    ...theirs.flatMap((file): readonly LocatedProblem[] => {
      const name = nameIn(file.file, original, locale);
      const translated = own.find((one) => one.file === name);
      if (translated === undefined)
        return [{ code: 'missing-file', place: { file: name, path: [] }, what: `${name}, which ${original} has`, position: start }];
      if (file.yaml.errors.length > 0 || translated.yaml.errors.length > 0) return [];
      return translationHolds({ file: file.file, value: file.yaml.value }, { file: name, value: translated.yaml.value }).map((problem) => ({
        ...problem,
        position: translated.yaml.positionOf(problem.place.path),
      }));
    }),
    ...own
      .filter((file) => theirs.every((one) => nameIn(one.file, original, locale) !== file.file))
      .map(
        ({ file }): LocatedProblem => ({
          code: 'unknown-file',
          place: { file, path: [] },
          what: `${original} has no such file`,
          position: start,
        }),
      ),
  ];
}
