import type { Hours } from '../flow/schema/directory-files.ts';
import type { Openness } from './view.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const minutesInDay = 24 * 60;

/** Weekday (0 = Monday) and minutes since midnight in `zone` at `now`. */
function localTime(now: Date, zone: string): { readonly day: number; readonly minutes: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const day = weekdays.findIndex((name) => name === part('weekday').toLowerCase());
  return { day, minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Whether somebody answers at `now`, by the wall clock of the service's own zone. */
export function opennessAt(hours: Hours | undefined, now: Date): Openness {
  if (hours === undefined) return { state: 'unconfirmed' };
  if ('always' in hours) return { state: 'always' };
  const { day, minutes } = localTime(now, hours.zone);
  const spells = hours.open.flatMap(({ days, from, to }) =>
    days.map((name) => {
      const start = weekdays.indexOf(name) * minutesInDay + minutesOf(from);
      const length = minutesOf(to) - minutesOf(from);
      return { start, length: length > 0 ? length : length + minutesInDay, from, to };
    }),
  );
  const week = 7 * minutesInDay;
  const here = day * minutesInDay + minutes;
  const since = (start: number): number => (here - start + week) % week;
  const open = spells.find(({ start, length }) => since(start) < length);
  if (open !== undefined) return { state: 'open', until: open.to };
  const next = spells.reduce((best, spell) => ((spell.start - here + week) % week < (best.start - here + week) % week ? spell : best));
  const opensOn = Math.floor(next.start / minutesInDay);
  const daysAhead = (opensOn - day + 7) % 7;
  const name = daysAhead === 0 && next.start > here ? 'today' : daysAhead === 1 ? 'tomorrow' : (weekdays[opensOn] ?? 'mon');
  return { state: 'closed', day: name, at: next.from };
}

/** Whether a fact checked on `checked` (a calendar day) is past its term of `days` at `now`. */
export function isOverdue(checked: string, days: number, now: Date): boolean {
  return now.getTime() > Date.parse(checked) + days * 86_400_000;
}
