import { expect, test } from 'vitest';
import { dayAsked } from '../../src/build/commands/command.ts';

test('a day is read where one is given, and anything else is no day', () => {
  expect(dayAsked(['--today', '2027-02-28'])).toBe('2027-02-28');
  expect(dayAsked(['--json'])).toBeNull();
  for (const words of [['--today'], ['--today', 'tomorrow'], ['--today', '2027-13-01'], ['--today', '28/02/2027']])
    expect(dayAsked(words), words.join(' ')).toBeUndefined();
});
