import { expect, test } from 'vitest';
import type { Change, ChangedFacet } from '../../../src/flow/review/changes.ts';
import { weighed, weightOf } from '../../../src/flow/review/weigh.ts';

const turning = new Set(['not', 'only', 'never']);
const words = (before: string, after: string): ChangedFacet => ({ label: 'How', before, after, words: true });
const changed = (unit: string, ...facets: readonly ChangedFacet[]): Change => ({ unit, name: unit, kind: 'changed', facets });
const action = (before: string, after: string) => weightOf(changed('one/action:a', words(before, after)), turning);

test('a slip of spelling is small', () => {
  expect(action('Tell somebdoy near.', 'Tell somebody near.')).toBe('small');
  expect(action('A helpline can help.', 'A helplines can help.')).toBe('small');
});

test('a word that can turn the sentence round is a danger, whether it comes or goes', () => {
  expect(action('Do not pay.', 'Do pay.')).toBe('danger');
  expect(action('Pay nobody.', 'Pay only them.')).toBe('danger');
  expect(action('Don’t pay.', 'Pay.')).toBe('danger');
});

test('another number in the words is a danger', () => {
  expect(action('Wait 30 days.', 'Wait 90 days.')).toBe('danger');
});

test('another word is read, and another sentence is a danger', () => {
  expect(action('Tell a friend tonight.', 'Tell a neighbour tonight.')).toBe('read');
  expect(action('Tell a friend.', 'Tell a friend. Then go and see their mother and father by yourself.')).toBe('danger');
});

test('whatever decides is a danger, and so is whatever goes', () => {
  expect(weightOf(changed('one/action:a', { label: 'Who gets it', before: 'always', after: 'never', words: false }), turning)).toBe(
    'danger',
  );
  expect(weightOf(changed('one/promise:a', words('One.', 'Two.')), turning)).toBe('danger');
  expect(weightOf({ unit: 'dont-say:a', name: 'a', kind: 'gone', facets: [] }, turning)).toBe('danger');
});

test('a new promise or rule only guards more', () => {
  expect(weightOf({ unit: 'one/promise:a', name: 'a', kind: 'new', facets: [] }, turning)).toBe('read');
  expect(weightOf({ unit: 'one/action:a', name: 'a', kind: 'new', facets: [] }, turning)).toBe('danger');
});

test('what could hurt most is told first', () => {
  const slip = changed('one/action:a', words('Tell somebdoy.', 'Tell somebody.'));
  const gone: Change = { unit: 'service:line', name: 'A line', kind: 'gone', facets: [] };
  expect(weighed([slip, gone], turning).map(({ unit }) => unit)).toEqual(['service:line', 'one/action:a']);
});
