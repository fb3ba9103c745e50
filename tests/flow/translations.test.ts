import { expect, test } from 'vitest';
import { directionOf } from '../../src/build/language.ts';
import { loadLibrary } from '../../src/build/load/load-content.ts';
import { translationHolds } from '../../src/flow/checks/translations.ts';
import { aFlow, locale } from '../support/a-flow.ts';
import { pseudo, withPseudoLocale } from '../support/pseudo-locale.ts';

const original = { file: 'a.yaml', value: { call: { what: 'Call 999 or https://example.org now, {name}', how: 'Call' } } };
const problems = (value: object) =>
  translationHolds(original, { file: 'b.yaml', value }).map(({ code, place }) => [code, place.path.join('.')]);

test('words that say the same with the same numbers, links and gaps hold', () => {
  expect(problems({ call: { what: '{name}: https://example.org, 999', how: 'Glaoigh' } })).toEqual([]);
});

test.each([
  ['another number', { call: { what: 'Call 99 or https://example.org now, {name}', how: 'Call' } }, [['number-differs', 'call.what']]],
  ['digits of another script are digits', { call: { what: '٩٩٩ https://example.org {name}', how: 'Call' } }, []],
  ['another link', { call: { what: '999 https://example.com {name}', how: 'Call' } }, [['link-differs', 'call.what']]],
  ['a gap that is gone', { call: { what: '999 https://example.org', how: 'Call' } }, [['gap-differs', 'call.what']]],
  ['a text that is missing', { call: { what: '999 https://example.org {name}' } }, [['words-missing', 'call.how']]],
  ['a text too many', { call: { what: '999 https://example.org {name}', how: 'Call', why: 'So' } }, [['words-unused', 'call.why']]],
])('%s', (_, value, expected) => {
  expect(problems(value)).toEqual(expected);
});

test('a folder of words is a language: it is held against the original, and problems of it are told at its own place', () => {
  const listed = ['library.yaml', `locales: [${locale}]\n`] as const;
  const texts = withPseudoLocale(aFlow(), locale);
  const library = loadLibrary(new Map([...texts, listed]));
  expect([library.locales, library.problems]).toEqual([[locale, pseudo], []]);
  expect(loadLibrary(texts, pseudo).flows[0].content?.flow.words.locale).toBe(pseudo);
  const steps = `small/words/${pseudo}/steps.yaml`;
  const without = new Map([...texts, listed].filter(([name]) => name !== steps));
  expect(loadLibrary(without).problems.map(({ place }) => place.file)).toContain(steps);
});

test('a language is written in its own direction', () => {
  expect(['en-GB', 'ga', 'ar', 'he', 'ur', 'ar-XB'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
});
