import { afterEach, expect, test, vi } from 'vitest';
import { counted } from '../../../src/ui/text/fill.ts';

const polish = { one: '{count} pytanie', few: '{count} pytania', many: '{count} pytań', other: '{count} pytania i pół' };

afterEach(() => vi.unstubAllGlobals());

test.each([
  [1, '1 pytanie'],
  [2, '2 pytania'],
  [5, '5 pytań'],
  [12, '12 pytań'],
  [22, '22 pytania'],
])('%i is said in the form that the language has for it', (count, said) => {
  expect(counted(polish, count, 'pl')).toBe(said);
});

test('one text serves every number, and other gaps are filled as well', () => {
  expect(counted('{first}, and {count} more', 3, 'en-GB', { first: 'Breathe' })).toBe('Breathe, and 3 more');
});

test('a browser without the rules says the form for all others', () => {
  vi.stubGlobal('Intl', {});
  expect(counted(polish, 1, 'pl-PL')).toBe('1 pytania i pół');
});
