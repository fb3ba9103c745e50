import type { SourceLocation } from '../../flow/problem.ts';
import type { FileKind } from '../load/file-kinds.ts';
import type { LocatedProblem, ReadFile } from '../load/read-files.ts';

/** What stands in a text and nobody sees, or turns the order in which it is read; some scripts need a few of them. */
const hidden = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|[^\P{Cc}\n\t]/u;
const hiddenOutsideLatin = /(?![\u200c-\u200f])[\p{Cf}\p{Co}\p{Zl}\p{Zp}]|[^\P{Cc}\n\t]/u;

const word = /[\p{L}\p{M}]+/gu;

/** Letters that languages with Latin letters write. Others of that script are for sounds and formulas, and look like these. */
const latin =
  /^[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1e00-\u1eff]+$/u;
const withDotless = /^(?:tr|az)\b/;

/** The scripts that a language is written in, as Unicode knows them. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Words in another script are names alone: of helpers, places and sources. */
const named: readonly string[] = ['name', 'title', 'publisher', 'shown', 'place'];
/** Names of people, as they write them. */
const signed: readonly FileKind[] = ['reviews', 'factsLock'];

/** Whether a word is written as `locale` writes, or in Latin letters, and not in both. */
function spelling(locale: string): { readonly isOwn: (word: string) => boolean; readonly hides: RegExp } {
  const script = new Intl.Locale(locale).maximize().script ?? 'Latn';
  const plain = (one: string): boolean => latin.test(withDotless.test(locale) ? one.replaceAll('ı', 'i') : one);
  if (script === 'Latn') return { isOwn: plain, hides: hidden };
  const own = new RegExp(`^[${(scripts[script] ?? [script]).map((name) => `\\p{Script_Extensions=${name}}`).join('')}\\p{M}]+$`, 'u');
  return { isOwn: (one) => plain(one) || own.test(one), hides: hiddenOutsideLatin };
}

/** Letters of several scripts in one word: whoever reads sees a word that no rule finds. */
const isMixed = (one: string): boolean => /\p{Script=Latin}/u.test(one) && !latin.test(one.replaceAll('ı', 'i'));

const code = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Most texts need no closer look. */
const isPlain = (text: string): boolean => /^[\x20-\x7e\n\t‘’“”…]*$/.test(text);

function wrongIn(text: string, key: string, { isOwn, hides }: ReturnType<typeof spelling>): string | undefined {
  if (isPlain(text)) return undefined;
  const unseen = hides.exec(text)?.[0];
  if (unseen !== undefined) return `${code(unseen)}, which nobody sees`;
  for (const [one] of text.normalize('NFC').matchAll(word))
    if (!(named.includes(key) ? !isMixed(one) : isOwn(one))) return `“${one}” (${[...one].map(code).join(' ')})`;
  return undefined;
}

/** Every text in a value, with the path to it. */
function textsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly { readonly text: string; readonly path: readonly (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
}

/** No letter is one that only looks like another, and none is there unseen; what is in no language by itself is in the original one. */
export function lettersHold(files: readonly ReadFile[], original: string): readonly LocatedProblem[] {
  return files
    .filter(({ kind }) => !signed.includes(kind))
    .flatMap(({ file, value, locale, yaml }) => {
      const spelled = spelling(locale ?? original);
      return textsIn(value).flatMap(({ text, path }): readonly LocatedProblem[] => {
        const key = path.findLast((one) => typeof one === 'string');
        const what = wrongIn(text, String(key ?? ''), spelled);
        const place: SourceLocation = { file, path };
        return what === undefined ? [] : [{ code: 'strange-letter', place, what, position: yaml.positionOf(path) }];
      });
    });
}
