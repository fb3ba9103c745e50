import { expect, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { wordsFor } from '../../src/flow/wording.ts';

test('one text is for everybody, also before anyone has said who they are', () => {
  for (const audience of [null, ...audiences]) expect(wordsFor({ all: 'Call' }, audience)).toBe('Call');
});

test("a carer reads the carer's words", () => {
  expect(wordsFor({ common: 'Call', carer: 'Call together' }, 'carer')).toBe('Call together');
});

test('without words of their own, somebody reads the common ones', () => {
  expect(wordsFor({ common: 'Call', carer: 'Call together' }, 'adult')).toBe('Call');
  expect(wordsFor({ common: 'Call', carer: 'Call together' }, null)).toBe('Call');
});

test('where nothing is written for somebody, there is nothing, and not the words of another', () => {
  expect(wordsFor({ carer: 'Call together' }, 'adult')).toBeUndefined();
  expect(wordsFor({ carer: 'Call together' }, null)).toBeUndefined();
  expect(wordsFor(undefined, 'carer')).toBeUndefined();
});
