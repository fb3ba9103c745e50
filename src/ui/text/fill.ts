import type { Counted } from '../../flow/schema/wording.ts';

const gap = /\{([a-z]+)\}/gi;

/** Fills each `{name}` in words. A name that is not given stays, so that a slip in the words can be seen. */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(gap, (whole, name: string) => String(values[name] ?? whole));
}

/** Words said of `count` things, in the form that their language has for so many. */
export function counted(words: Counted, count: number, locale: string, values: Readonly<Record<string, string>> = {}): string {
  return fill(formFor(words, count, locale), { count, ...values });
}

/** Made once: a browser takes milliseconds over it. */
const rulesOf = new Map<string, Intl.PluralRules>();

function formFor(words: Counted, count: number, locale: string): string {
  if (typeof words === 'string') return words;
  try {
    const rules = rulesOf.get(locale) ?? new Intl.PluralRules(locale);
    rulesOf.set(locale, rules);
    return words[rules.select(count)] ?? words.other;
  } catch {
    // Some browsers were robbed of the rules.
    return words.other;
  }
}
