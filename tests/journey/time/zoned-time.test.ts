import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallClockAt } from '../../../src/journey/time/zoned-time.ts';

const zones = Intl.supportedValuesOf('timeZone');
const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 11, 31) });

/** What the device's own calendar says of a zone, asked for each moment. */
function calendarOf(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  return (instant) => format.format(instant).replace(',', '');
}

const told = (instant: number, zone: string): string => {
  const { day, minutes } = wallClockAt(instant, zone);
  return new Date((day * 24 * 60 + minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
};

test('a wall clock shows what the calendar of the device says, in every zone, with little asked of it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moment, (zone, instant) => {
      expect(told(instant, zone)).toBe(calendarOf(zone)(instant));
    }),
    { numRuns: 1000 },
  );
});

test.each(['Africa/Casablanca', 'Pacific/Fiji', 'Australia/Lord_Howe', 'America/New_York', 'Europe/London'])(
  'no change of the clocks of %s is missed or told too soon, hour by hour for three years',
  (zone) => {
    const shownAt = calendarOf(zone);
    for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2029, 0, 1); instant += 3_600_000) {
      const shown = shownAt(instant);
      if (told(instant, zone) !== shown) expect(told(instant, zone), String(instant)).toBe(shown);
    }
  },
);
