import { expect, test } from 'vitest';
import { isDay } from '../../../src/journey/time/daytime.ts';

const at = (time: string, zone?: string): boolean =>
  isDay({ now: new Date(`2026-11-24T${time}:00Z`), ...(zone === undefined ? {} : { zone }) });

test.each(['06:00', '09:30', '16:59'])('%s is day: nobody should wait for the night', (time) =>
  expect(at(time, 'Europe/London')).toBe(true),
);
test.each(['17:00', '23:00', '01:00', '05:59'])('%s is not', (time) => expect(at(time, 'Europe/London')).toBe(false));
test('it goes by the clock of the person', () => {
  expect(at('01:00', 'Australia/Sydney')).toBe(true);
  expect(at('12:00', 'Australia/Sydney')).toBe(false);
  expect(at('12:00')).toBe(false);
});
