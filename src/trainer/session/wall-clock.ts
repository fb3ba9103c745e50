import type { Clock } from '../../flow/training.ts';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const minute = 60_000;
const day = 24 * 60 * minute;

/** Minutes that the wall clock of `zone` is ahead of UTC at `at`. */
function aheadOfUtc(at: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat(undefined, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((wall - at.getTime()) / minute);
}

/** The next moment, `today` included, at which the clocks of `zone` show this weekday and time: it decides who is open. */
export function momentOf({ day: weekday, time }: Clock, zone: string, today: Date): Date {
  const ahead = (days.indexOf(weekday) - today.getUTCDay() + 7) % 7;
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()) + ahead * day;
  const wall = midnight + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = wall - aheadOfUtc(new Date(wall), zone) * minute;
  return new Date(wall - aheadOfUtc(new Date(first), zone) * minute);
}
