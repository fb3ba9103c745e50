import { expect, test } from 'vitest';
import { lettersHold } from '../../../src/build/checks/letters.ts';
import { readFiles } from '../../../src/build/load/read-files.ts';

/** What is found in one text, in a file of a language. */
function foundIn(text: string, locale = 'en-GB', key = 'leave') {
  const { files } = readFiles(new Map([[`shared/words/${locale}/left-behind.yaml`, JSON.stringify({ [key]: text })]]));
  const [file] = files;
  if (file === undefined) throw new Error('nothing was read');
  return lettersHold([{ ...file, value: { [key]: text } as never }], 'en-GB').map(({ what }) => what);
}

test.each([
  ['a Cyrillic letter', 'P\u0430y'],
  ['a word in Cyrillic letters', '\u0420\u0430\u0443'],
  ['a space that nobody sees', 'pa\u200by'],
  ['a soft hyphen', 'pa\u00ady'],
  ['an order turned round', '\u202eyap'],
  ['wide letters', '\uff50\uff41\uff59'],
  ['a letter for sounds', 'p\u0251y'],
  ['a stroke through a letter', 'pa\u0336y'],
  ['an i without its dot', 'f\u0131nd'],
])('%s is refused', (_, text) => {
  expect(foundIn(text)).toHaveLength(1);
});

test.each([
  ['what every language with Latin letters writes', 'Garda Síochána, Père, Łódź, “naïve” – it’s 5 €…', 'en-GB'],
  ['an accent that is written apart', 'Pe\u0301re', 'en-GB'],
  ['a Turkish word', 'fındık', 'tr'],
  ['another script in its own language, with names in Latin letters', 'Дзвони Childline', 'uk'],
  ['several scripts of one language', '電話する、いのちの電話', 'ja'],
])('%s is not', (_, text, locale) => {
  expect(foundIn(text, locale)).toEqual([]);
});

test('a name may stand in its own script, and never in two at once', () => {
  expect(foundIn('いのちの電話', 'en-GB', 'name')).toEqual([]);
  expect(foundIn('Childl\u0456ne', 'en-GB', 'name')).toHaveLength(1);
});
