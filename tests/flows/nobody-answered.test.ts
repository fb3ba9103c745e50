import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, helpsPromised } from '../../src/flow/directory/coverage.ts';
import { findServices } from '../../src/flow/directory/find-services.ts';
import { isLive, opennessAt, opennessOf } from '../../src/journey/time/openness.ts';
import { nextHelper, waysToNext } from '../../src/journey/view/next-helper.ts';
import { viewOfService } from '../../src/journey/view/view-of-service.ts';
import { currentContent } from '../support/current-flows.ts';

const content = currentContent();
const { flow, directory } = content;
/** Everybody the directory can tell apart, with every helper that any step or action could give them. */
const everybody = coverageOf(content, helpsPromised(content.promises));
const hour = fc.integer({ min: Date.UTC(2026, 10, 1) / 3_600_000, max: Date.UTC(2028, 0, 31) / 3_600_000 });
const anybody = fc.record({ at: fc.constantFrom(...everybody), hours: hour });

test('in every region, for every audience and age, at every hour: a second, different human who surely answers, or the page says that there is none', () => {
  fc.assert(
    fc.property(anybody, ({ at: { who, anybody: helpers }, hours }) => {
      const now = new Date(hours * 3_600_000);
      const asking = { flow, directory, person: who, moment: { now } };
      const sure = [{ topic: 'listening' }, { kind: 'emergency' as const }]
        .flatMap((need) => findServices(directory.services, flow.regions, need, who))
        .filter(({ channels, hours: own }) => channels.some((channel) => isLive(channel) && isOpen(channel.hours ?? own, now)));
      for (const service of helpers) {
        const next = nextHelper(service, asking);
        const others = sure.filter(({ id }) => id !== service.id);
        expect(next === null, `${service.id} in ${who.region.id}`).toBe(others.length === 0 && next === null);
        if (next === null) continue;
        expect(next.id).not.toBe(service.id);
        expect(['always', 'open']).toContain(opennessOf(next, { now }).state);
        expect(next.audiences).toContain(who.audience);
        expect(next.ages.from <= who.ages.from && who.ages.to <= next.ages.to).toBe(true);
        expect(waysToNext(service, next)).not.toEqual([]);
        // Nobody is sent from one line to the emergency number while another line is open.
        const lines = others.filter(({ kind }) => kind !== 'emergency');
        if (next.kind === 'emergency' && service.kind !== 'emergency') expect(lines.map(({ id }) => id)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

const isOpen = (hours: Parameters<typeof opennessAt>[0], now: Date): boolean => ['always', 'open'].includes(opennessAt(hours, now).state);

const nextFor = (region: string, audience: 'young-person' | 'adult', id: string, now: string): string | undefined => {
  const at = everybody.find(
    ({ who }) => who.region.id === region && who.audience === audience && (audience === 'adult' || who.ages.from === 13),
  );
  const service = directory.services.find((one) => one.id === id);
  if (at === undefined || service === undefined) throw new Error(`There is no ${id} for ${audience} in ${region}.`);
  const asking = { flow, directory, person: at.who, moment: { now: new Date(now) } };
  return viewOfService(service, asking).noAnswer?.next?.id;
};

test('a child whom Childline does not answer at night is sent to a line to text, and from there to one to ring', () => {
  const night = '2026-11-26T02:00:00Z';
  expect(nextFor('gb-eng', 'young-person', 'childline-uk', night)).toBe('shout-85258');
  expect(nextFor('gb-nir', 'young-person', 'shout-85258', night)).toBe('childline-uk');
  expect(nextFor('us', 'adult', 'us-crisis-text-line', night)).toBe('us-988');
});

test('a police line that does not answer leads to a person who does, and a form that nobody answers has no such button', () => {
  expect(nextFor('gb-eng', 'adult', 'police-england-wales-101', '2026-11-26T02:00:00Z')).toBe('shout-85258');
  const [at] = everybody;
  const form = directory.services.find(({ id }) => id === 'ceop-safety-centre');
  if (at === undefined || form === undefined) throw new Error('There is no CEOP.');
  expect(viewOfService(form, { flow, directory, person: at.who, moment: { now: new Date() } }).noAnswer).toBeNull();
});
