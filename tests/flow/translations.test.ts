import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/build/language.ts';
import { loadLibrary } from '../../src/build/load/load-content.ts';
import { formsHold, translationHolds } from '../../src/flow/checks/translations.ts';
import { aFlow, aLine, locale, type Parts } from '../support/a-flow.ts';
import { pseudo, pseudoText, withPseudoLocale } from '../support/pseudo-locale.ts';

const original = { file: 'a.yaml', value: { call: { what: 'Call 999 or https://example.org now, {name}', how: 'Call' } } };
const problems = (value: object) =>
  translationHolds(original, { file: 'b.yaml', value }, 'ga').map(({ code, place }) => [code, place.path.join('.')]);

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

const counting = {
  file: 'a.yaml',
  value: { more: { one: '{count} more question', other: '{count} more questions' }, left: '{count} more' },
};
const counted = (value: object, language: string) =>
  [...formsHold({ file: 'b.yaml', value }, language), ...translationHolds(counting, { file: 'b.yaml', value }, language)].map(
    ({ code, place }) => [code, place.path.join('.')],
  );
const polish = { one: '{count} pytanie', few: '{count} pytania', many: '{count} pytań', other: '{count} pytania' };

test.each([
  ['every form of the language', 'pl', { more: polish, left: polish }, []],
  ['one text for every number', 'ja', { more: 'あと{count}問', left: 'あと{count}' }, []],
  ['a form that is for one number alone, and says it in a word', 'pl', { more: { ...polish, one: 'jedno pytanie' }, left: '{count}' }, []],
  [
    'a form that is for many numbers, and does not say which',
    'uk',
    { more: { one: 'одне питання', few: '{count}', many: '{count}', other: '{count}' }, left: '{count}' },
    [['gap-differs', 'more.one']],
  ],
  [
    'a form that is missing',
    'pl',
    { more: { one: '{count}', many: '{count}', other: '{count}' }, left: '{count}' },
    [['words-missing', 'more.few']],
  ],
  [
    'a form that the language does not have',
    'en',
    { more: { ...polish, many: undefined }, left: '{count}' },
    [['words-unused', 'more.few']],
  ],
  [
    'another number in one form',
    'en',
    { more: { one: '2 of {count}', other: '{count}' }, left: '{count}' },
    [['number-differs', 'more.one']],
  ],
])('words said of a number: %s', (_, language, value, expected) => {
  expect(counted(JSON.parse(JSON.stringify(value)), language)).toEqual(expected);
});

describe('prose of the data', () => {
  const service = { what: 'Somebody to talk to, 24 hours.', cannot: 'Call 999 for you.' };
  const services = `shared/words/${pseudo}/directory/services/all.yaml`;
  const inPseudo = (said: string | null, file = services): Parts['files'] => {
    const texts = [...withPseudoLocale(aFlow({ services: { 'a-line': { ...aLine, ...service } } }), locale)];
    const own = texts.filter(([name]) => name.includes(`/${pseudo}/`) && !(said !== null && name === services));
    return { ...Object.fromEntries(own), 'library.yaml': `locales: [${locale}]\n`, ...(said === null ? {} : { [file]: said }) };
  };
  const load = (said: string | null, file?: string) =>
    loadLibrary(aFlow({ services: { 'a-line': { ...aLine, ...service } }, files: inPseudo(said, file) ?? {} }), pseudo);
  const served = (library: ReturnType<typeof load>) => library.flows[0].content?.directory.services[0];

  test('stands in the place of the original, and facts stay', () => {
    const library = load(null);
    expect(library.problems).toEqual([]);
    expect(served(library)).toMatchObject({ what: { all: pseudoText(service.what) }, channels: [{ number: '116123' }] });
    expect(library.flows[0].content?.flow.regions[0]?.name).toBe(pseudoText('World'));
  });

  test('what nobody has translated is said as in the original', () => {
    const library = load(`a-line: { cannot: '${pseudoText(service.cannot)}' }\n`);
    expect(library.problems).toEqual([]);
    expect(served(library)).toMatchObject({ what: { all: service.what }, cannot: { all: pseudoText(service.cannot) } });
  });

  test.each([
    ['another number', "a-line: { cannot: '998' }", 'number-differs', 'numbers "998"'],
    ['a helper that is not there', 'a-lime: { what: Nobody. }', 'words-unused', '"a-lime"'],
    ['a fact', "a-line: { channels: [{ shown: '116 123' }] }", 'words-unused', '"shown", which is the same in every language'],
    ['a list of another length', 'a-line: { channels: [{ note: One }, { note: Two }] }', 'words-unused', 'another length'],
    ['a text where there is none', 'a-line: { expect: Kindness. }', 'words-unused', '"expect"'],
  ])('%s is refused at its place', (_, said, code, what) => {
    expect(load(said).problems).toMatchObject([{ code, place: { file: services }, what: expect.stringContaining(what) }]);
  });

  test.each([
    ['a file of nothing', `shared/words/${pseudo}/directory/services/none.yaml`],
    ['a file of the original, which has its prose where it was first written', `shared/words/${locale}/directory/services/all.yaml`],
  ])('%s is refused', (_, file) => {
    expect(load('a-line: { name: A line }', file).problems.map(({ code, place }) => [code, place.file])).toContainEqual([
      'unknown-file',
      file,
    ]);
  });
});
