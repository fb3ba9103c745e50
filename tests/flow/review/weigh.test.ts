import { expect, test } from 'vitest';
import type { Change, ChangedFacet } from '../../../src/flow/review/changes.ts';
import { type Scales, weighed, weightOf } from '../../../src/flow/review/weigh.ts';

/** Words that stand on other pages, before and now. */
const others = ['somebody', 'helpline', 'neighbour', 'police', 'then', 'block', 'safe'];
const scales: Scales = {
  turning: new Set(['not', 'only', 'never', 'pay']),
  before: new Set(others),
  after: new Set(others),
  languages: new Set(['ga']),
};
const words = (before: string, after: string): ChangedFacet => ({ label: 'How', before, after, words: true });
const changed = (unit: string, ...facets: readonly ChangedFacet[]): Change => ({ unit, name: unit, kind: 'changed', facets });
const action = (before: string, after: string) => weightOf(changed('one/action:a', words(before, after)), scales);

test('a slip of spelling is small: a word that stands nowhere else becomes one that does', () => {
  expect(action('Tell somebdoy near.', 'Tell somebody near.')).toBe('small');
  expect(action('A helplien can help.', 'A helpline can help.')).toBe('small');
});

test('a word that stands elsewhere was no slip, and one that no page has said is a danger', () => {
  expect(action('Tell somebody near.', 'Tell somebdoy near.')).toBe('danger');
  expect(action('Hire help tonight, near home.', 'Hide help tonight, near home.')).not.toBe('small');
  expect(action('Tell a helpline tonight.', 'Tell a fixer tonight.')).toBe('danger');
});

test('the same words in another order are a danger, and other marks between them are read', () => {
  expect(action('Police first, then block.', 'Block first, then police.')).toBe('danger');
  expect(action('Yes\nNo', 'No\nYes')).toBe('danger');
  expect(action('No, they help.', 'No. They help.')).toBe('read');
  expect(action('It’s safe.', "It's safe.")).toBe('small');
});

test('a word with an accent is read as it sounds', () => {
  expect(action('Tell somebody near you tonight.', 'Páy somebody near you tonight.')).toBe('danger');
});

test('a part of a text that is for others is a danger', () => {
  expect(action('(Only if safe is yes:) Rest a while.', '(Only if block is yes:) Rest a while.')).toBe('danger');
});

test('another order of things is a danger, and one more of them is told by itself', () => {
  const order = (...facets: readonly ChangedFacet[]) => weightOf(changed('one/order:all', ...facets), scales);
  expect(order({ label: 'actions', before: 'a, b', after: 'b, a', words: false })).toBe('danger');
  expect(order()).toBe('read');
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

test('in a language that does not say what turns a sentence round, every other word may', () => {
  const slip = words('Tell somebdoy near.', 'Tell somebody near.');
  expect(weightOf(changed('one/action:a@ga', slip), scales)).toBe('small');
  expect(weightOf(changed('one/action:a@cy', slip), scales)).toBe('danger');
});

test('whatever decides is a danger, and so is whatever goes', () => {
  expect(weightOf(changed('one/action:a', { label: 'Who gets it', before: 'always', after: 'never', words: false }), scales)).toBe(
    'danger',
  );
  expect(weightOf(changed('one/promise:a', words('One.', 'Two.')), scales)).toBe('danger');
  expect(weightOf({ unit: 'dont-say:a', name: 'a', kind: 'gone', facets: [] }, scales)).toBe('danger');
});

test('a new promise or rule only guards more', () => {
  expect(weightOf({ unit: 'one/promise:a', name: 'a', kind: 'new', facets: [] }, scales)).toBe('read');
  expect(weightOf({ unit: 'one/action:a', name: 'a', kind: 'new', facets: [] }, scales)).toBe('danger');
});

test('what could hurt most is told first', () => {
  const slip = changed('one/action:a', words('Tell somebdoy.', 'Tell somebody.'));
  const gone: Change = { unit: 'service:line', name: 'A line', kind: 'gone', facets: [] };
  expect(weighed([slip, gone], scales).map(({ unit }) => unit)).toEqual(['service:line', 'one/action:a']);
});
