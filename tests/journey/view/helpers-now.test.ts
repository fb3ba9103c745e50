import { expect, test } from 'vitest';
import type { Who } from '../../../src/flow/directory/who.ts';
import { helpersNow } from '../../../src/journey/view/helpers-now.ts';
import { aContent } from '../../support/a-flow.ts';

const everybody = ['young-person', 'carer', 'professional', 'adult'];
const office = { zone: 'Europe/London', open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }] };

const service = (kind: string, rank: number, hours: object | null, more: object = {}): object => ({
  name: 'A line',
  kind,
  topics: ['listening'],
  regions: ['world'],
  audiences: everybody,
  rank,
  what: 'Somebody to talk to.',
  // Numbers made for drama: each helper has its own.
  channels:
    kind === 'emergency'
      ? ['999', '112'].map((number) => ({ by: 'phone', number, shown: number }))
      : [{ by: 'phone', number: `+4420794600${rank + 10}`, shown: `020 7946 00${rank + 10}` }],
  ...(hours === null ? {} : { hours }),
  sources: [{ url: 'https://example.org', says: 'so' }],
  confidence: 'high',
  checked: '2026-01-01',
  ...more,
});

const content = aContent({
  services: {
    'a-line': null,
    'day-help': service('helpline', 10, office),
    'day-crisis': service('crisis-line', 20, office),
    unstated: service('helpline', 30, null),
    'night-help': service('helpline', 40, { always: true }),
    'closed-emergency': service('emergency', 50, office, { topics: [] }),
    'open-emergency': service('emergency', 60, { always: true }, { topics: [] }),
    list: service('information', 5, null, { topics: ['web-page'] }),
  },
});
const [region] = content.flow.regions;

function idsAt(now: string, ...needs: Parameters<typeof helpersNow>[0]): readonly string[] {
  if (region === undefined) throw new Error('There is no region.');
  const who: Who = { audience: 'adult', ages: { from: 18, to: 120 }, region };
  return helpersNow(needs, { ...content, person: who, moment: { now: new Date(now) } }).map(({ id }) => id);
}

const day = '2026-11-24T14:00:00Z';
const night = '2026-11-24T02:00:00Z';

test('by day the order is the rank', () => {
  expect(idsAt(day, { topic: 'listening' })).toEqual(['day-help', 'day-crisis', 'unstated', 'night-help']);
});

test('at night whoever answers comes first, and a closed crisis line stands before the others who are closed', () => {
  expect(idsAt(night, { topic: 'listening' })).toEqual(['unstated', 'night-help', 'day-crisis', 'day-help']);
});

test('where only so many are asked for, nobody who answers is left out for one who does not', () => {
  expect(idsAt(night, { topic: 'listening', most: 1 })).toEqual(['unstated']);
});

test('a crisis line that the hour moved back is not hidden by it: it stands behind those who answer, as one more', () => {
  expect(idsAt(day, { topic: 'listening', most: 2 })).toEqual(['day-help', 'day-crisis']);
  expect(idsAt(night, { topic: 'listening', most: 2 })).toEqual(['unstated', 'night-help', 'day-crisis']);
  expect(idsAt(night, { topic: 'listening', most: 3 })).toEqual(['unstated', 'night-help', 'day-crisis']);
});

test('one that would not have been named by day is not named at night', () => {
  expect(idsAt(night, { topic: 'listening', most: 1 })).not.toContain('day-crisis');
});

test('an emergency number is never moved', () => {
  expect(idsAt(night, { kind: 'emergency', most: 1 })).toEqual(['closed-emergency']);
});

test('before a page that only lists helplines stands the emergency number, where both are asked for', () => {
  expect(idsAt(day, { topic: 'web-page' }, { kind: 'helpline', most: 1 }, { kind: 'emergency', most: 1 })).toEqual([
    'closed-emergency',
    'list',
    'day-help',
  ]);
  expect(idsAt(day, { kind: 'helpline', most: 1 }, { kind: 'emergency', most: 1 })).toEqual(['day-help', 'closed-emergency']);
});

test('while nobody knows which part of a country it is, the line of one part stands last, named as that part’s', () => {
  const parted = aContent({
    regions: {
      isles: { name: 'Isles', choice: false, 'part-of': 'world', emergency: { number: '999' }, 'leave-to': 'https://example.org' },
      north: { name: 'North', 'part-of': 'isles', emergency: { number: '999' }, 'leave-to': 'https://example.org' },
      south: { name: 'South', 'part-of': 'isles', emergency: { number: '999' }, 'leave-to': 'https://example.org' },
    },
    services: {
      whole: service('crisis-line', 20, { always: true }, { regions: ['isles'], name: 'Whole' }),
      second: service('crisis-line', 30, { always: true }, { regions: ['isles'], name: 'Second' }),
      'north-line': service('crisis-line', 10, { always: true }, { regions: ['north'], name: 'Northern' }),
      'south-line': service('crisis-line', 40, { always: true }, { regions: ['south'], name: 'Southern' }),
    },
  });
  const namesIn = (id: string, most: number): readonly string[] => {
    const there = parted.flow.regions.find((candidate) => candidate.id === id);
    if (there === undefined) throw new Error(`There is no region ${id}.`);
    const person: Who = { audience: 'adult', ages: { from: 18, to: 120 }, region: there };
    return helpersNow([{ topic: 'listening', most }], { ...parted, person, moment: { now: new Date(day) } }).map(({ name }) => name);
  };
  expect(namesIn('isles', 2)).toEqual(['Whole', 'Second', 'North: Northern']);
  expect(namesIn('north', 2)).toEqual(['Northern', 'Whole']);
  expect(namesIn('south', 2)).toEqual(['Whole', 'Second']);
});
