import { describe, expect, test } from 'vitest';
import { numbersHold } from '../../src/build/checks/numbers.ts';
import { regionSchema, serviceSchema } from '../../src/flow/schema/directory-files.ts';

const region = (id: string, partOf: string | null, more: object = {}) =>
  regionSchema.parse({
    id,
    name: 'A region',
    ...(partOf === null ? {} : { 'part-of': partOf }),
    emergency: { number: '112' },
    'leave-to': 'https://example.org',
    ...more,
  });

const regions = [
  region('world', null),
  region('eu', 'world'),
  region('ie', 'eu'),
  region('fr', 'eu'),
  region('gb', 'world', { emergency: { number: '999', also: ['112'] } }),
  region('gb-sct', 'gb'),
  region('gb-wls', 'gb'),
];

const placed = <T extends { readonly id: string }>(values: readonly T[]) =>
  new Map(values.map((value) => [value.id, { value, place: { file: 'a.yaml', path: [] } }]));

/** What is wrong with one number of a service, in a world of three countries, one of them in two parts, two of them in a group. */
const wrongWith = (by: 'phone' | 'text', number: string, where: readonly string[], confidence = 'high') => {
  const service = serviceSchema.parse({
    id: 'line',
    name: 'A line',
    kind: 'helpline',
    regions: where,
    audiences: ['carer'],
    what: 'Somebody.',
    channels: [{ by, number, shown: number }],
    sources: [{ url: 'https://example.org', says: 'so' }],
    confidence,
    checked: '2026-01-01',
  });
  return numbersHold({ regions: placed(regions), services: placed([service]) }).map(({ code, what }) => `${code}: ${what}`);
};

describe('a whole number', () => {
  test.each(['+448001111', '+442079460123', '+353871234567', '+18004224453'])('%s is one that its country has', (number) => {
    expect(wrongWith('phone', number, ['gb'])).toEqual([]);
  });

  test.each([
    ['a digit too few', '+44207946012'],
    ['a digit too many', '+4420794601234'],
    ['no such country', '+9991234567'],
    ['an area that does not exist', '+441119460123'],
  ])('%s: %s', (_, number) => {
    expect(wrongWith('phone', number, ['gb'])).toEqual([`not-a-number: "${number}" of service "line"`]);
    expect(wrongWith('text', number, ['gb'])).toHaveLength(1);
  });

  test('not in a lead either', () => {
    expect(wrongWith('phone', '+44207946012', ['gb'], 'low')).toHaveLength(1);
  });
});

describe('a short code', () => {
  test.each([['gb'], ['gb-sct'], ['fr']])('stands in %s, which is one country', (region) => {
    expect(wrongWith('text', '85258', [region])).toEqual([]);
  });

  test.each([['eu'], ['world']])('does not stand in %s, which is several', (region) => {
    expect(wrongWith('text', '85258', [region])).toEqual([
      `not-a-number: short code "85258" of service "line" in region "${region}", of several countries`,
    ]);
    expect(wrongWith('text', '85258', ['gb', region])).toHaveLength(1);
  });

  test('the emergency number of several countries stands in all of them', () => {
    expect(wrongWith('phone', '112', ['eu'])).toEqual([]);
    expect(wrongWith('phone', '999', ['eu'])).toHaveLength(1);
  });

  test('a lead, which nobody is shown, may keep one until somebody confirms it', () => {
    expect(wrongWith('phone', '116111', ['eu'], 'low')).toEqual([]);
  });
});
