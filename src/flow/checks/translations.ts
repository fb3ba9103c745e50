import type { Problem, ProblemCode, SourceLocation } from '../problem.ts';

/** The forms that languages have for numbers; `other` serves every language. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Forms = { readonly [F in (typeof forms)[number]]?: string };

const isForms = (value: unknown): value is Forms & { readonly other: string } =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.entries(value).every(([key, text]) => isForm(key) && typeof text === 'string');
const isForm = (key: string): key is keyof Forms => (forms as readonly string[]).includes(key);

/** A file of words as it was written, in any language. */
export type WordsFile = { readonly file: string; readonly value: unknown };

type Text = { readonly path: SourceLocation['path']; readonly text: string; readonly forms?: Forms };

/** Every text in a value, with the keys that lead to it. */
function textsIn(value: unknown, path: SourceLocation['path'] = []): readonly Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (isForms(value)) return [{ path, text: value.other, forms: value }];
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

/** What `said` has otherwise than the text of the original that it stands for. */
export function sayTheSame(file: string, original: string, said: string, place: SourceLocation): readonly Problem[] {
  return compared.flatMap(([code, what, read]): readonly Problem[] => {
    const [expected, found] = [read(original), read(said)];
    return expected === found ? [] : [{ code, place, what: `${what} "${found || 'none'}"; ${file} has "${expected || 'none'}"` }];
  });
}

/** Whether a form of `rules` is for one number alone, so that words can say it without a digit. */
function isOneNumber(rules: Intl.PluralRules, form: string): boolean {
  return Array.from({ length: 1000 }, (_, number) => rules.select(number)).filter((found) => found === form).length === 1;
}

/** Words said of a number have the forms that their language has for numbers, each of them and no other. */
export function formsHold({ file, value }: WordsFile, locale: string): readonly Problem[] {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return textsIn(value).flatMap(({ path, forms: given }): readonly Problem[] => {
    if (given === undefined) return [];
    const problem = (code: ProblemCode, form: string, what: string): Problem => ({ code, place: { file, path: [...path, form] }, what });
    return [
      ...needed
        .filter((form) => given[form] === undefined)
        .map((form) => problem('words-missing', form, `"${form}", a form that ${locale} has for numbers`)),
      ...Object.keys(given)
        .filter((form) => !(needed as readonly string[]).includes(form))
        .map((form) => problem('words-unused', form, `"${form}", a form that ${locale} does not have for numbers`)),
    ];
  });
}

/** A file of words held against the same file in the original language: nothing missing, nothing more, the same numbers, links and gaps. */
export function translationHolds(original: WordsFile, translated: WordsFile, locale: string): readonly Problem[] {
  const rules = new Intl.PluralRules(locale);
  const own = new Map(textsIn(translated.value).map((text) => [keyOf(text), text]));
  const theirs = new Map(textsIn(original.value).map((text) => [keyOf(text), text]));
  const at = (path: SourceLocation['path']): SourceLocation => ({ file: translated.file, path });
  return [
    ...[...theirs].flatMap(([key, { path, text }]): readonly Problem[] => {
      const other = own.get(key);
      if (other === undefined) return [{ code: 'words-missing', place: at(path), what: `"${key}", which ${original.file} has` }];
      if (other.forms === undefined) return sayTheSame(original.file, text, other.text, at(path));
      return Object.entries(other.forms).flatMap(([form, said]) =>
        // “One more question” says the number in a word.
        sayTheSame(
          original.file,
          said.includes('{count}') || !isOneNumber(rules, form) ? text : text.replace('{count}', ''),
          said,
          at([...path, form]),
        ),
      );
    }),
    ...[...own].flatMap(([key, { path }]): readonly Problem[] =>
      theirs.has(key) ? [] : [{ code: 'words-unused', place: at(path), what: `"${key}", which ${original.file} does not have` }],
    ),
  ];
}
