/** What a wall clock somewhere shows: a calendar day as a number (days since 1970), and minutes since its midnight. */
export type WallClock = { readonly day: number; readonly minutes: number };

const minute = 60_000;
const minutesInDay = 24 * 60;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat(undefined, {
      // Read by the program alone: the calendar and the digits it knows, whatever language the device speaks.
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  return format;
}

/** Whether this device can tell the time of `zone`: one that is unknown to it (`Etc/Unknown`, say) must not cost anybody their plan. */
export function canTell(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined;
  } catch {
    return false;
  }
}

const wholeMinute = (instant: number): number => Math.floor(instant / minute) * minute;

/** How far the clocks of `zone` are ahead of UTC at `instant`, in milliseconds, as the device says it. */
function askedOffset(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - wholeMinute(instant);
}

/** By zone, by instant: a plan asks hundreds of times, and the device answers slowly. */
const offsets = new Map<string, Map<number, number>>();

/** As askedOffset, asked once for the beginning of a span of so many minutes that holds `instant`, or of the next. */
function offsetAtStart(instant: number, zone: string, span: number, next = 0): number {
  const start = (Math.floor(instant / (span * minute)) + next) * span * minute;
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const offset = ofZone.get(start) ?? askedOffset(start, zone);
  offsets.set(zone, ofZone.set(start, offset));
  return offset;
}

/** Minutes, a week: from 2020 to 2035 no zone changes its clocks twice within four. */
const steady = 7 * minutesInDay;

/** As askedOffset. Clocks are only ever changed on a quarter of an hour of UTC. */
function offsetAt(instant: number, zone: string): number {
  const before = offsetAtStart(instant, zone, steady);
  return before === offsetAtStart(instant, zone, steady, 1) ? before : offsetAtStart(instant, zone, 15);
}

/** The wall clock of `zone` at `instant` (milliseconds), written as if it were UTC. */
const asUtc = (instant: number, zone: string): number => wholeMinute(instant) + offsetAt(instant, zone);

export function wallClockAt(instant: number, zone: string): WallClock {
  const minutes = asUtc(instant, zone) / minute;
  const day = Math.floor(minutes / minutesInDay);
  return { day, minutes: minutes - day * minutesInDay };
}

/**
 * The moment at which the clocks of `zone` show this; minutes may run past midnight. As Temporal does it: a time that is shown twice,
 * when clocks go back, is the first of the two; one that is left out, when they go forward, is as long after the change.
 */
export function instantAt({ day, minutes }: WallClock, zone: string): number {
  const shown = (day * minutesInDay + minutes) * minute;
  const aDay = minutesInDay * minute;
  const [before, after] = [offsetAt(shown - aDay, zone), offsetAt(shown + aDay, zone)];
  const fitting = [shown - before, shown - after].filter((instant) => asUtc(instant, zone) === shown);
  return fitting.length > 0 ? Math.min(...fitting) : shown - before;
}

/** True where the clocks of both zones show the same at `instant`. */
export function sameClock(instant: number, zone: string, other: string): boolean {
  return asUtc(instant, zone) === asUtc(instant, other);
}

/** Monday is 0. The first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
