import type { Flow } from '../flow/flow.ts';
import { type Markup, raw } from './markup.ts';

/** Scripts that are written from right to left; a runtime that knows the directions of scripts is asked first. */
const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/** The direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const language = new Intl.Locale(locale).maximize();
  return rightToLeft.includes(language.script ?? '') ? 'rtl' : 'ltr';
}

/** `lang` and `dir` of a page. */
export const languageAttributes = (locale: string): string => `lang="${locale}" dir="${directionOf(locale)}"`;
export const languageOf = ({ words }: Flow): Markup => raw(languageAttributes(words.locale));
