import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flowsFolder } from '../../../src/build/flows-folder.ts';
import { holidayFile } from '../../../src/build/holidays.ts';
import type { Hours } from '../../../src/flow/directory/directory.ts';
import { holidaysOf, isOverdue, opennessAt } from '../../../src/journey/time/openness.ts';
import { currentContent } from '../../support/current-flows.ts';
import { planOn } from '../../support/plan-at.ts';

type Days = Extract<Hours, { zone: string }>['open'][number]['days'];
const week: Days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdays = week.slice(0, 5);

/** Whether a service of London with these hours answers at a moment, given with its offset from Greenwich. */
const at = (moment: string, from: string, to: string, days: Days = week, zone = 'Europe/London') =>
  opennessAt({ zone, open: [{ days, from, to }] }, new Date(moment));

const { services } = currentContent().directory;
const hoursOf = (id: string): Hours | undefined => services.find((service) => service.id === id)?.hours;

describe('in one day', () => {
  test('open from the first minute, and no more at the last', () => {
    expect(at('2026-11-24T08:59:59Z', '09:00', '17:00')).toEqual({ state: 'closed', day: 'today', at: '09:00' });
    expect(at('2026-11-24T09:00:00Z', '09:00', '17:00')).toEqual({ state: 'open', until: '17:00' });
    expect(at('2026-11-24T16:59:59Z', '09:00', '17:00')).toEqual({ state: 'open', until: '17:00' });
    expect(at('2026-11-24T17:00:00Z', '09:00', '17:00')).toEqual({ state: 'closed', day: 'tomorrow', at: '09:00' });
  });

  test('until the end of the day', () => {
    expect(at('2026-11-24T23:59:00Z', '17:00', '24:00')).toEqual({ state: 'open', until: '24:00' });
    expect(at('2026-11-25T00:00:00Z', '17:00', '24:00')).toEqual({ state: 'closed', day: 'today', at: '17:00' });
  });
});

describe('across midnight', () => {
  test('the night belongs to the day it began on', () => {
    expect(at('2026-11-24T23:00:00Z', '18:00', '02:00', ['tue'])).toEqual({ state: 'open', until: '02:00' });
    expect(at('2026-11-25T01:59:00Z', '18:00', '02:00', ['tue'])).toEqual({ state: 'open', until: '02:00' });
    expect(at('2026-11-25T02:00:00Z', '18:00', '02:00', ['tue'])).toEqual({ state: 'closed', day: 'tue', at: '18:00' });
    expect(at('2026-11-24T01:00:00Z', '18:00', '02:00', ['tue'])).toEqual({ state: 'closed', day: 'today', at: '18:00' });
  });

  test('from Sunday to Monday the week begins again', () => {
    expect(at('2026-11-30T01:30:00Z', '18:00', '02:00', ['sun'])).toEqual({ state: 'open', until: '02:00' });
    expect(at('2026-11-29T19:00:00Z', '09:00', '17:00', weekdays)).toEqual({ state: 'closed', day: 'tomorrow', at: '09:00' });
    expect(at('2026-11-28T19:00:00Z', '09:00', '17:00', weekdays)).toEqual({ state: 'closed', day: 'mon', at: '09:00' });
  });

  test('what opens on one day only, after it has closed there, opens in a week', () => {
    expect(at('2026-11-24T18:00:00Z', '09:00', '17:00', ['tue'])).toEqual({ state: 'closed', day: 'tue', at: '09:00' });
  });
});

/** At a change of the clocks: the last moment before it and the first after, and what the wall clock of the zone shows then. */
const changes = [
  ['Europe/London, clocks go on', 'Europe/London', '2026-03-29T00:59:00Z', '00:59', '2026-03-29T01:00:00Z', '02:00'],
  ['Europe/London, clocks go back', 'Europe/London', '2026-10-25T00:59:00Z', '01:59', '2026-10-25T01:00:00Z', '01:00'],
  ['America/New_York, clocks go on', 'America/New_York', '2026-03-08T06:59:00Z', '01:59', '2026-03-08T07:00:00Z', '03:00'],
  ['America/New_York, clocks go back', 'America/New_York', '2026-11-01T05:59:00Z', '01:59', '2026-11-01T06:00:00Z', '01:00'],
  ['Australia/Sydney, clocks go on', 'Australia/Sydney', '2026-10-03T15:59:00Z', '01:59', '2026-10-03T16:00:00Z', '03:00'],
  ['Australia/Sydney, clocks go back', 'Australia/Sydney', '2026-04-04T15:59:00Z', '02:59', '2026-04-04T16:00:00Z', '02:00'],
] as const;

describe.each(changes)('%s', (_, zone, before, shownBefore, after, shownAfter) => {
  test.each([
    [before, shownBefore],
    [after, shownAfter],
  ])('at %s the clock shows %s, and hours are kept by it', (moment, shown) => {
    // Opens in that very minute: open by the clock shown, and not yet by one an hour behind.
    expect(at(moment, shown, '12:00', ['sun'], zone)).toEqual({ state: 'open', until: '12:00' });
    // Closes in that very minute.
    expect(at(moment, '00:00', shown, ['sun'], zone).state).toBe('closed');
  });

  test('the day after, it opens at nine by the new clock', () => {
    const midday = new Date(Date.parse(after) + 86_400_000);
    const nine = [...Array(48).keys()]
      .map((half) => new Date(midday.getTime() + half * 1_800_000))
      .find((moment) => opennessAt({ zone, open: [{ days: week, from: '09:00', to: '09:30' }] }, moment).state === 'open');
    expect(nine?.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })).toBe('09:00');
  });
});

test('the zone of the service decides, and not the one of the device', () => {
  const tuesdayNoonInLondon = '2026-11-24T12:00:00Z';
  expect(at(tuesdayNoonInLondon, '09:00', '17:00', ['tue'], 'America/New_York')).toEqual({ state: 'closed', day: 'today', at: '09:00' });
  expect(at(tuesdayNoonInLondon, '09:00', '17:00', ['wed'], 'Pacific/Auckland')).toEqual({ state: 'closed', day: 'today', at: '09:00' });
  expect(at('2026-11-24T20:00:00Z', '09:00', '17:00', ['wed'], 'Pacific/Auckland')).toEqual({ state: 'open', until: '17:00' });
  expect(at(tuesdayNoonInLondon, '17:30', '18:00', ['tue'], 'Asia/Kolkata')).toEqual({ state: 'open', until: '18:00' });
});

describe('hours that follow each other are one', () => {
  const open = (moment: string, ...hours: readonly (readonly [Days, string, string])[]) =>
    opennessAt({ zone: 'Europe/London', open: hours.map(([days, from, to]) => ({ days: [...days], from, to })) }, new Date(moment));

  test('the end is the end of the last', () => {
    expect(open('2026-11-24T10:00:00Z', [['tue'], '09:00', '12:00'], [['tue'], '12:00', '17:00'])).toEqual({
      state: 'open',
      until: '17:00',
    });
    expect(open('2026-11-24T23:00:00Z', [['tue'], '17:00', '24:00'], [['wed'], '00:00', '02:00'])).toEqual({
      state: 'open',
      until: '02:00',
    });
    expect(open('2026-11-24T10:00:00Z', [['tue'], '09:00', '12:00'], [['tue'], '11:00', '17:00'])).toEqual({
      state: 'open',
      until: '17:00',
    });
  });

  test('a minute between them is a closed one', () => {
    expect(open('2026-11-24T10:00:00Z', [['tue'], '09:00', '12:00'], [['tue'], '12:01', '17:00'])).toEqual({
      state: 'open',
      until: '12:00',
    });
  });

  test('every hour of every day is always', () => {
    expect(open('2026-11-24T10:00:00Z', [week, '00:00', '24:00'])).toEqual({ state: 'always' });
    expect(open('2026-11-24T10:00:00Z', [week, '08:00', '08:00'])).toEqual({ state: 'always' });
  });

  test('social workers on call at night in Northern Ireland: the weekend is one, and its end has a day while it is far', () => {
    const id = 'regional-emergency-social-work-ni';
    const when = (moment: string) => opennessAt(hoursOf(id), new Date(moment));
    expect(when('2026-11-26T20:00:00Z')).toEqual({ state: 'open', until: '09:00' });
    expect(when('2026-11-27T12:00:00Z')).toEqual({ state: 'closed', day: 'today', at: '17:00' });
    expect(when('2026-11-27T20:00:00Z')).toEqual({ state: 'open', until: '09:00', day: 'mon' });
    expect(when('2026-11-29T08:59:00Z')).toEqual({ state: 'open', until: '09:00', day: 'mon' });
    expect(when('2026-11-29T09:00:00Z')).toEqual({ state: 'open', until: '09:00' });
    expect(when('2026-11-30T09:00:00Z')).toEqual({ state: 'closed', day: 'today', at: '17:00' });
  });

  test('Breathing Space in Scotland: until two on weekdays, and through the weekend until Monday at six', () => {
    const when = (moment: string) => opennessAt(hoursOf('breathing-space-scotland'), new Date(moment));
    expect(when('2026-11-25T01:00:00Z')).toEqual({ state: 'open', until: '02:00' });
    expect(when('2026-11-25T02:00:00Z')).toEqual({ state: 'closed', day: 'today', at: '18:00' });
    expect(when('2026-11-21T12:00:00Z')).toEqual({ state: 'open', until: '06:00', day: 'mon' });
    expect(when('2026-11-23T05:59:00Z')).toEqual({ state: 'open', until: '06:00' });
    expect(when('2026-11-23T06:00:00Z')).toEqual({ state: 'closed', day: 'today', at: '18:00' });
  });
});

test('hours that nobody stated are not guessed, and always is always', () => {
  expect(opennessAt(undefined, new Date())).toEqual({ state: 'unconfirmed' });
  expect(opennessAt({ always: true }, new Date())).toEqual({ state: 'always' });
});

describe('public holidays', () => {
  const christmas = ['2026-12-25', '2026-12-26', '2026-12-28'];
  const office = { zone: 'Europe/London', open: [{ days: weekdays, from: '09:00', to: '17:00' }], dates: christmas };
  const noon = new Date('2026-12-25T12:00:00Z');

  test('what is closed on them opens on the next day that is none', () => {
    const closed = { ...office, holidays: 'closed' as const };
    expect(opennessAt(closed, noon)).toEqual({ state: 'closed', day: 'tue', at: '09:00' });
    expect(opennessAt(closed, new Date('2026-12-24T12:00:00Z'))).toEqual({ state: 'open', until: '17:00' });
  });

  test('what is there all day on them is there at noon', () => {
    const nights = { ...office, open: [{ days: weekdays, from: '17:00', to: '09:00' }], holidays: 'all-day' as const };
    expect(opennessAt(nights, noon)).toEqual({ state: 'open', until: '24:00', day: 'sat' });
    expect(opennessAt(nights, new Date('2026-12-23T12:00:00Z')).state).toBe('closed');
  });

  test('the night that begins on such a day goes on into the morning after it', () => {
    const when = (moment: string) => opennessAt(hoursOf('regional-emergency-social-work-ni'), new Date(moment));
    expect(when('2026-12-25T12:00:00Z')).toEqual({ state: 'open', until: '09:00', day: 'tue' });
    expect(when('2026-12-29T08:59:00Z')).toEqual({ state: 'open', until: '09:00' });
    expect(when('2026-12-29T09:00:00Z')).toEqual({ state: 'closed', day: 'today', at: '17:00' });
  });

  test('where nobody knows, that is said within the usual hours, and the next sure opening outside them', () => {
    expect(opennessAt(office, noon)).toEqual({ state: 'unconfirmed', holiday: true });
    expect(opennessAt(office, new Date('2026-12-25T20:00:00Z'))).toEqual({ state: 'closed', day: 'tue', at: '09:00' });
  });

  test('noon on 25 December: a carer of a child of ten in Northern Ireland is sent to the emergency social workers, who are there all day', () => {
    const said = { audience: 'carer', 'safe-now': 'safe', 'suicide-check': 'no', age: 'under-13', region: 'gb-nir' };
    const action = planOn(said, noon)
      .groups.flatMap(({ actions }) => actions)
      .find(({ id }) => id === 'police-and-social-care-young');
    const social = action?.services.filter(({ kind }) => kind === 'child-protection') ?? [];
    expect(social[0]?.id).toBe('regional-emergency-social-work-ni');
    expect(social[0]?.openness.state).toBe('open');
    expect(social.find(({ id }) => id.startsWith('gateway'))?.openness.state).not.toBe('open');
  });

  test('that it is closed or open all day is told shortly before and on the day, that times may differ always, and never of what is always open', () => {
    const told = (id: string, now: Date) => services.filter((service) => service.id === id).map((service) => holidaysOf(service, { now }));
    const june = new Date('2026-06-15T12:00:00Z');
    expect(told('childline-uk', noon)).toEqual([null]);
    expect(told('calm', noon)).toEqual([null]); // every day of the year
    expect(told('regional-emergency-social-work-ni', noon)).toEqual(['all-day']);
    expect(told('regional-emergency-social-work-ni', june)).toEqual([null]);
    expect(told('regional-emergency-social-work-ni', new Date('2040-06-15T12:00:00Z'))).toEqual(['all-day']);
    expect(told('breathing-space-scotland', june)).toEqual(['may-differ']);
    expect(told('nz-netsafe', june)).toEqual(['may-differ']); // the hours of its phone
  });

  test('each region has them until the third year from now, and they are what the library says', () => {
    const file = readFileSync(join(flowsFolder, 'shared/directory/holidays.yaml'), 'utf8');
    const first = Number(/- (\d{4})-/.exec(file)?.[1]);
    expect(file).toBe(holidayFile(first));
    expect(first + 3).toBeGreaterThanOrEqual(new Date().getFullYear() + 1);
  });
});

test('every zone of the directory is one that clocks know', () => {
  for (const { hours } of services) expect(() => opennessAt(hours, new Date())).not.toThrow();
});

test('a fact is overdue after its term, and not on the last day of it', () => {
  expect(isOverdue('2026-11-01', 30, new Date('2026-12-01T00:00:00Z'))).toBe(false);
  expect(isOverdue('2026-11-01', 30, new Date('2026-12-01T00:00:01Z'))).toBe(true);
});
