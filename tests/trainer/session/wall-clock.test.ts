import { expect, test } from 'vitest';
import { momentOf } from '../../../src/trainer/session/wall-clock.ts';

const shown = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

test.each([
  ['Europe/London', '2026-11-24T12:00:00Z'],
  ['Europe/London', '2026-06-24T12:00:00Z'],
  ['Europe/London', '2026-10-24T12:00:00Z'],
  ['America/St_Johns', '2026-11-24T23:30:00Z'],
  ['Australia/Sydney', '2026-04-02T12:00:00Z'],
  ['Pacific/Auckland', '2026-11-24T12:00:00Z'],
])('clocks in %s show the weekday and the time of the case, from %s', (zone, today) => {
  for (const day of ['mon', 'wed', 'sun'] as const) {
    const at = momentOf({ day, time: '23:40' }, zone, new Date(today));
    expect(shown(at, zone).toLowerCase()).toBe(`${day} 23:40`);
    expect(Math.abs(at.getTime() - Date.parse(today))).toBeLessThan(9 * 24 * 3_600_000);
  }
});
