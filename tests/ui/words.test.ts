import { expect, test } from 'vitest';
import { fill } from '../../src/ui/text/fill.ts';
import { dateText } from '../../src/ui/text/times.ts';
import { words } from '../support/a-view.ts';

test('gaps in words are filled; one that nothing fills stays to be seen', () => {
  expect(fill('Call {number} in {region}', { number: '999' })).toBe('Call 999 in {region}');
  expect(fill('{count} more, {count} in all', { count: 3 })).toBe('3 more, 3 in all');
});

test.each([
  ['2026-11-02', '2 November 2026'],
  ['2026-11', 'November 2026'],
  ['2024', '2024'],
  ['undated', null],
  ['', null],
])('%s is said as %s', (date, said) => {
  expect(dateText(date, words)).toBe(said);
});

test('the interface never shouts', () => {
  expect(JSON.stringify(words)).not.toContain('!');
});
