import type { Channel, Service } from '../../flow/flow.ts';
import type { Hours } from '../../flow/schema/directory-files.ts';
import type { Openness, ServiceView } from '../view/view.ts';
import { clockText, instantAt, sameClock, wallClockAt, weekdayOf } from './zoned-time.ts';

/** The moment, and the zone of the person's own clock; without one, hours are told by the service's clock. */
export type Moment = { readonly now: Date; readonly zone?: string };

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const minutesInDay = 24 * 60;
const aMinute = 60_000;
const aDay = minutesInDay * aMinute;

type StatedHours = Exclude<Hours, { readonly always: true }>;
/** From the first moment somebody answers to the first when nobody does. */
type Spell = { readonly from: number; readonly to: number };

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const nameOf = (day: number): (typeof weekdays)[number] => weekdays[weekdayOf(day)] ?? 'mon';

/** The spells of a little more than the week on either side of `now`; those that meet or overlap are one. */
function spellsAround({ zone, open }: StatedHours, now: number): readonly Spell[] {
  const today = wallClockAt(now, zone).day;
  const spells: Spell[] = [];
  for (let day = today - 8; day <= today + 8; day += 1) {
    for (const { days, from, to } of open) {
      if (!days.includes(nameOf(day))) continue;
      const [start, end] = [minutesOf(from), minutesOf(to)];
      const minutes = end > start ? end : end + minutesInDay;
      spells.push({ from: instantAt({ day, minutes: start }, zone), to: instantAt({ day, minutes }, zone) });
    }
  }
  return merged(spells.sort((a, b) => a.from - b.from));
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
  const { zone } = hours;
  const instant = now.getTime();
  const spells = spellsAround(hours, instant);
  const current = spells.find(({ from, to }) => from <= instant && instant < to);
  if (current === undefined) {
    const next = spells.find(({ from }) => from > instant);
    return next === undefined ? { state: 'unconfirmed' } : opensAt(next.from, instant, zone, own ?? zone);
  }
  return current.to - instant > 7 * aDay ? { state: 'always' } : openUntil(current.to, instant, zone, own ?? zone);
}

/** Ways on which somebody answers at once. */
const isLive = (channel: Channel): channel is Extract<Channel, { by: 'phone' | 'text' | 'chat' }> =>
  channel.by === 'phone' || channel.by === 'text' || channel.by === 'chat';

const readiness = { always: 0, open: 1, unconfirmed: 2, closed: 3 } as const satisfies Record<Openness['state'], number>;

/** Whether somebody answers there in one way or another: by the service's own hours, else by those of its readiest channel. */
export function opennessOf({ hours, channels }: Service, { now, zone }: Moment): Openness {
  if (hours !== undefined) return opennessAt(hours, now, zone);
  const ways = channels.filter(isLive).map((channel) => opennessAt(channel.hours, now, zone));
  return ways.sort((a, b) => readiness[a.state] - readiness[b.state])[0] ?? { state: 'unconfirmed' };
}

/** The same for one channel; null where it says no more than its service does. */
export function opennessOfChannel(channel: Channel, service: Service, moment: Moment): Openness | null {
  if (!isLive(channel)) return null;
  const own = opennessAt(channel.hours ?? service.hours, moment.now, moment.zone);
  return JSON.stringify(own) === JSON.stringify(opennessOf(service, moment)) ? null : own;
}

/** What its hours do on public holidays. No dates of them are known here, so it is said and not reckoned with. */
export function holidaysOf({ hours, channels }: Service): ServiceView['holidays'] {
  const kept = [hours, ...channels.filter(isLive).map((channel) => channel.hours)].find((own) => own !== undefined && !('always' in own));
  if (kept === undefined || 'always' in kept || kept.holidays === 'usual') return null;
  return kept.holidays ?? 'may-differ';
}

/** Whether a fact checked on `checked` (a calendar day) is past its term of `days` at `now`. */
export function isOverdue(checked: string, days: number, now: Date): boolean {
  return now.getTime() > Date.parse(checked) + days * aDay;
}
