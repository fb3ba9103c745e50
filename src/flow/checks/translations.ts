import type { Problem, ProblemCode, SourceLocation } from '../problem.ts';

/** A file of words as it was written, in any language. */
export type WordsFile = { readonly file: string; readonly value: unknown };

type Text = { readonly path: SourceLocation['path']; readonly text: string };

/** Every text in a value, with the keys that lead to it. */
function textsIn(value: unknown, path: SourceLocation['path'] = []): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

const keyOf = ({ path }: Text): string => path.join(' → ');
const sorted = (found: Iterable<string>): string => [...found].sort().join(', ');

/** Digits in any script, as the same digits: what is spoken, and what stands in braces, is no number. */
const numbersIn = (text: string): string =>
  sorted(text.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))).match(/\d+(?:[ .,:-]\d+)*/g) ?? []);
const linksIn = (text: string): string => sorted(text.match(/https?:\/\/[^\s)]*[^\s).,;:!?]/g) ?? []);
const gapsIn = (text: string): string => sorted(text.match(/\{[^}]*\}/g) ?? []);

/** Unicode keeps the ten digits of a script together, zero first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

const compared = [
  ['number-differs', 'numbers', numbersIn],
  ['link-differs', 'links', linksIn],
  ['gap-differs', 'gaps', gapsIn],
] as const satisfies readonly (readonly [ProblemCode, string, (text: string) => string])[];

/** A file of words held against the same file in the original language: nothing missing, nothing more, the same numbers, links and gaps. */
export function translationHolds(original: WordsFile, translated: WordsFile): readonly Problem[] {
  const own = new Map(textsIn(translated.value).map((text) => [keyOf(text), text]));
  const theirs = new Map(textsIn(original.value).map((text) => [keyOf(text), text]));
  const at = (path: SourceLocation['path']): SourceLocation => ({ file: translated.file, path });
  return [
    ...[...theirs].flatMap(([key, { path, text }]): readonly Problem[] => {
      const other = own.get(key);
      if (other === undefined) return [{ code: 'words-missing', place: at(path), what: `"${key}", which ${original.file} has` }];
      return compared.flatMap(([code, what, read]): readonly Problem[] => {
        const [expected, found] = [read(text), read(other.text)];
        return expected === found
          ? []
          : [{ code, place: at(path), what: `${what} "${found || 'none'}"; ${original.file} has "${expected || 'none'}"` }];
      });
    }),
    ...[...own].flatMap(([key, { path }]): readonly Problem[] =>
      theirs.has(key) ? [] : [{ code: 'words-unused', place: at(path), what: `"${key}", which ${original.file} does not have` }],
    ),
  ];
}
