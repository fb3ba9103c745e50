import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hours } from '../../src/flow/directory/directory.ts';
import { opennessAt, opennessOf, opennessOfChannel } from '../../src/journey/time/openness.ts';
import { aContent } from '../support/a-flow.ts';

type Stated = Extract<Hours, { zone: string }>;

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
const aMinute = 60_000;

const formats = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  ]),
);

/** What the clock on the wall shows, read minute by minute: slow, and too simple to be wrong. */
function shownAt(instant: number, zone: string): { readonly day: number; readonly minutes: number; readonly text: string } {
  const parts = formats.get(zone)?.formatToParts(instant) ?? [];
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: week.map(String).indexOf(part('weekday').toLowerCase()),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    text: `${part('hour')}:${part('minute')}`,
  };
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function answers({ zone, open }: Stated, instant: number): boolean {
  const { day, minutes } = shownAt(instant, zone);
  const yesterday = week[(day + 6) % 7] ?? 'mon';
  return open.some(({ days, from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const today = days.includes(week[day] ?? 'mon');
    if (end > start) return today && start <= minutes && minutes < end;
    return (today && start <= minutes) || (days.includes(yesterday) && minutes < end);
  });
}

/** Half an hour within which no clock of the zone is changed. */
const isSteady = (zone: string, instant: number): boolean => {
  const drift = [-180, 180].map((minutes) => shownAt(instant + minutes * aMinute, zone).minutes - minutes - shownAt(instant, zone).minutes);
  return drift.every((by) => by % (24 * 60) === 0);
};

const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`);
const opening = fc
  .record({ days: fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }), from: clock, to: fc.oneof(clock, fc.constant('24:00')) })
  .filter(({ from, to }) => from !== to);
const hours: fc.Arbitrary<Stated> = fc.record({ zone: fc.constantFrom(...zones), open: fc.array(opening, { minLength: 1, maxLength: 4 }) });
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / aMinute, max: Date.UTC(2027, 11, 31) / aMinute })
  .map((minutes) => minutes * aMinute);

test('open is open by the clock on the wall of the service, whoever asks from wherever', () => {
  fc.assert(
    fc.property(hours, moment, fc.constantFrom(undefined, ...zones), (stated, now, own) => {
      fc.pre(isSteady(stated.zone, now));
      const { state } = opennessAt(stated, new Date(now), own);
      expect(state === 'open' || state === 'always').toBe(answers(stated, now));
    }),
    { numRuns: 300 },
  );
});

test('what is said of the end and of the opening is true on the clock of whoever reads it', () => {
  fc.assert(
    fc.property(hours, moment, fc.constantFrom(...zones), (stated, now, own) => {
      const said = opennessAt(stated, new Date(now), own);
      fc.pre(said.state === 'open' || said.state === 'closed');
      if (said.state !== 'open' && said.state !== 'closed') return;
      const open = said.state === 'open';
      // The first moment at which it changes, minute by minute.
      let change = now;
      while (answers(stated, change) === open) change += aMinute;
      fc.pre(isSteady(stated.zone, change) && isSteady(own, change) && isSteady(stated.zone, now));
      const shown = shownAt(change, own);
      expect(open ? said.until.replace('24:00', '00:00') : said.at).toBe(shown.text);
      if (!open) expect(['today', 'tomorrow', week[shown.day]]).toContain(said.day);
      expect(said.yours ?? false).toBe(shownAt(change, stated.zone).text !== shown.text || shownAt(change, stated.zone).day !== shown.day);
    }),
    { numRuns: 120 },
  );
});

const { directory } = aContent({
  services: {
    'a-line': {
      name: 'A line',
      kind: 'helpline',
      topics: ['listening'],
      regions: ['world'],
      audiences: ['young-person', 'carer', 'professional', 'adult'],
      what: 'Somebody to talk to.',
      channels: [
        { by: 'phone', number: '+442071234567', shown: '020 7123 4567', hours: { always: true } },
        { by: 'chat', url: 'https://example.org', hours: { zone: 'Europe/London', open: [{ days: ['tue'], from: '10:00', to: '12:00' }] } },
        { by: 'text', number: '85258', shown: '85258' },
        { by: 'site', url: 'https://example.org' },
      ],
      sources: [{ url: 'https://example.org', says: 'so' }],
      confidence: 'high',
      checked: '2026-01-01',
    },
  },
});

test('a service whose phone is always answered is open, and says so of the chat that is not', () => {
  const [service] = directory.services;
  if (service === undefined) throw new Error('There is no service.');
  const night = { now: new Date('2026-11-24T02:00:00Z') };
  expect(opennessOf(service, night)).toEqual({ state: 'always' });
  expect(service.channels.map((channel) => opennessOfChannel(channel, service, night))).toEqual([
    null,
    { state: 'closed', day: 'today', at: '10:00' },
    { state: 'unconfirmed' },
    null,
  ]);
});

/** The day of the calendar there, read off the clock on the wall. */
const dayThere = (zone: string, instant: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);

/** Which of its spells holds now began on a holiday, and which on any other day. */
function spellsNow({ zone, open }: Stated, instant: number, isHoliday: (day: string) => boolean): readonly boolean[] {
  const { day, minutes } = shownAt(instant, zone);
  const today = dayThere(zone, instant);
  const before = new Date(Date.parse(today) - 24 * 60 * aMinute).toISOString().slice(0, 10);
  const yesterday = week[(day + 6) % 7] ?? 'mon';
  return open.flatMap(({ days, from, to }): readonly boolean[] => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const overnight = end <= start;
    const fromToday = days.includes(week[day] ?? 'mon') && start <= minutes && (overnight || minutes < end);
    const fromYesterday = overnight && days.includes(yesterday) && minutes < end;
    return [...(fromToday ? [isHoliday(today)] : []), ...(fromYesterday ? [isHoliday(before)] : [])];
  });
}

const rules = [undefined, 'all-day', 'closed'] as const;
/** Every third day is a holiday: every night into one and out of one comes up. */
const someDates = fc
  .uniqueArray(fc.integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2028, 0, 1) / 86_400_000 }), { maxLength: 300 })
  .map((days) => days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)));

test('on public holidays open is what the rule says: nobody where it is closed, all day where it is all day, and no word of it where nobody knows', () => {
  fc.assert(
    fc.property(hours, moment, someDates, fc.constantFrom(...rules), (stated, now, dates, holidays) => {
      fc.pre(isSteady(stated.zone, now));
      const isHoliday = (day: string): boolean => dates.includes(day);
      const { state } = opennessAt({ ...stated, dates, ...(holidays === undefined ? {} : { holidays }) }, new Date(now));
      const spells = spellsNow(stated, now, isHoliday);
      const allDay = holidays === 'all-day' && (spells.length > 0 || isHoliday(dayThere(stated.zone, now)));
      const sure = allDay || spells.some((holiday) => !holiday);
      expect(state === 'open' || state === 'always').toBe(sure);
      if (holidays === undefined && !sure && spells.length > 0) expect(state).toBe('unconfirmed');
    }),
    { numRuns: 300 },
  );
});

test('holidays that are not near, or on which it is as on any day, change nothing', () => {
  fc.assert(
    fc.property(hours, moment, (stated, now) => {
      const usual = opennessAt(stated, new Date(now));
      expect(opennessAt({ ...stated, dates: ['2031-01-01'] }, new Date(now))).toEqual(usual);
      expect(opennessAt({ ...stated, dates: [], holidays: 'closed' }, new Date(now))).toEqual(usual);
    }),
  );
});
