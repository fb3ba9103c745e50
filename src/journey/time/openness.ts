import type { Channel, Hours, Service, StatedHours } from '../../flow/directory/directory.ts';
import type { Openness, ServiceView } from '../view/service-view.ts';
import { canTell, clockText, instantAt, sameClock, wallClockAt, weekdayOf } from './zoned-time.ts';

/** The moment, and the zone of the person's own clock; without one, hours are told by the service's clock. */
export type ZonedTime = { readonly now: Date; readonly zone?: string };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const minutesInDay = 24 * 60;
const aMinute = 60_000;
const aDay = minutesInDay * aMinute;

/** From the first moment somebody answers to the first when nobody does. `doubtful`: it may be so, and nobody knows. */
type Spell = { readonly from: number; readonly to: number };
type Spells = { readonly sure: readonly Spell[]; readonly doubtful: readonly Spell[] };

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const nameOf = (day: number): (typeof weekdays)[number] => weekdays[weekdayOf(day)] ?? 'mon';

const isoOf = (day: number): string => new Date(day * aDay).toISOString().slice(0, 10);
const isHoliday = ({ dates }: StatedHours, day: number): boolean => dates?.includes(isoOf(day)) ?? false;

/** The spells that begin on `day` of the calendar of the service. */
function spellsOf({ zone, open, holidays }: StatedHours, day: number, holiday: boolean): readonly Spell[] {
  if (holiday && holidays === 'closed') return [];
  const usual = open.filter(({ days }) => days.includes(nameOf(day)));
  // The night that begins on a holiday goes on into the morning after it.
  const kept = holiday && holidays === 'all-day' ? [{ from: '00:00', to: '24:00' }, ...usual] : usual;
  return kept.map(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const minutes = end > start ? end : end + minutesInDay;
    return { from: instantAt({ day, minutes: start }, zone), to: instantAt({ day, minutes }, zone) };
  });
}

/** Those of one day, for as long as it is today: a plan asks hundreds of times. */
const reckoned = new WeakMap<StatedHours, Spells & { readonly today: number }>();

/** The spells of a little more than the week on either side of `now`; those that meet or overlap are one. */
function spellsAround(hours: StatedHours, now: number): Spells {
  const today = wallClockAt(now, hours.zone).day;
  const before = reckoned.get(hours);
  if (before?.today === today) return before;
  const [sure, doubtful]: [Spell[], Spell[]] = [[], []];
  for (let day = today - 8; day <= today + 12; day += 1) {
    const holiday = isHoliday(hours, day);
    (holiday && hours.holidays === undefined ? doubtful : sure).push(...spellsOf(hours, day, holiday));
  }
  const spells = { today, sure: merged(sure.sort((a, b) => a.from - b.from)), doubtful };
  reckoned.set(hours, spells);
  return spells;
}

function merged(spells: readonly Spell[]): readonly Spell[] {
  const all: Spell[] = [];
  for (const spell of spells) {
    const [last] = all.slice(-1);
    if (last === undefined || spell.from > last.to) all.push(spell);
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, spell.to) };
  }
  return all;
}

function openUntil(end: number, now: number, zone: string, own: string): Openness {
  // From the minute before the end: midnight is 24:00 of the day that ends.
  const { day, minutes } = wallClockAt(end - aMinute, own);
  const until = { state: 'open' as const, until: clockText(minutes + 1), ...theirs(end, zone, own) };
  return end - now > aDay ? { ...until, day: nameOf(day) } : until;
}

function opensAt(start: number, now: number, zone: string, own: string): Openness {
  const { day, minutes } = wallClockAt(start, own);
  const ahead = day - wallClockAt(now, own).day;
  const near = ahead === 0 ? 'today' : 'tomorrow';
  return { state: 'closed', day: ahead < 2 ? near : nameOf(day), at: clockText(minutes), ...theirs(start, zone, own) };
}

const theirs = (instant: number, zone: string, own: string): { readonly yours?: true } =>
  sameClock(instant, zone, own) ? {} : { yours: true };

/** Whether somebody answers at `now`, told by the clock of `own`, or by that of the service. Hours are kept by the service's clock. */
export function opennessAt(hours: Hours | undefined, now: Date, own?: string): Openness {
  if (hours === undefined) return { state: 'unconfirmed' };
  if ('always' in hours) return { state: 'always' };
  if ('about' in hours) return { state: 'unconfirmed', about: hours.about };
  const { zone } = hours;
  if (!canTell(zone)) return { state: 'unconfirmed' };
  const shown = own !== undefined && canTell(own) ? own : zone;
  const instant = now.getTime();
  const { sure, doubtful } = spellsAround(hours, instant);
  const holds = ({ from, to }: Spell): boolean => from <= instant && instant < to;
  const current = sure.find(holds);
  if (current !== undefined) return current.to - instant > 7 * aDay ? { state: 'always' } : openUntil(current.to, instant, zone, shown);
  if (doubtful.some(holds)) return { state: 'unconfirmed', holiday: true };
  const next = sure.find(({ from }) => from > instant);
  return next === undefined ? { state: 'unconfirmed' } : opensAt(next.from, instant, zone, shown);
}

/** Ways on which somebody answers at once. */
export const isLive = (channel: Channel): channel is Extract<Channel, { by: 'phone' | 'text' | 'chat' }> =>
  channel.by === 'phone' || channel.by === 'text' || channel.by === 'chat';

const readiness = { always: 0, open: 1, unconfirmed: 2, closed: 3 } as const satisfies Record<Openness['state'], number>;

/** Whether somebody answers there in one way or another: by the service's own hours, else by those of its readiest channel. */
export function opennessOf({ hours, channels }: Service, { now, zone }: ZonedTime): Openness {
  if (hours !== undefined) return opennessAt(hours, now, zone);
  const ways = channels.filter(isLive).map((channel) => opennessAt(channel.hours, now, zone));
  return ways.sort((a, b) => readiness[a.state] - readiness[b.state])[0] ?? { state: 'unconfirmed' };
}

/** The same for one channel; null where it says no more than its service does. */
export function opennessOfChannel(channel: Channel, service: Service, moment: ZonedTime): Openness | null {
  if (!isLive(channel)) return null;
  const own = opennessAt(channel.hours ?? service.hours, moment.now, moment.zone);
  return JSON.stringify(own) === JSON.stringify(opennessOf(service, moment)) ? null : own;
}

/** Days ahead for which a public holiday is told. */
const ahead = 3;

/**
 * What its hours do on public holidays: that they may differ, always, because parts of a country keep days of their own; that it is
 * closed or open all day, shortly before such a day and on it, and where the days are not known. Null where they are as on any day.
 */
export function holidaysOf({ hours, channels }: Service, { now }: ZonedTime): ServiceView['holidays'] {
  const all = [hours, ...channels.filter(isLive).map((channel) => channel.hours)];
  const kept = all.find((own): own is StatedHours => own !== undefined && 'zone' in own);
  if (kept === undefined || kept.holidays === 'usual') return null;
  if (kept.holidays === undefined || !canTell(kept.zone)) return 'may-differ';
  const today = wallClockAt(now.getTime(), kept.zone).day;
  const dates = kept.dates ?? [];
  const known = dates.length > 0 && isoOf(today) <= String(dates[dates.length - 1]);
  const near = [...Array(ahead).keys()].some((days) => isHoliday(kept, today + days));
  return known && !near ? null : kept.holidays;
}

/** Whether a fact checked on `checked` (a calendar day) is past its term of `days` at `now`. */
export function isOverdue(checked: string, days: number, now: Date): boolean {
  return now.getTime() > Date.parse(checked) + days * aDay;
}
