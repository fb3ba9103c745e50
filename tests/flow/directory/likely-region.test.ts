import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyRegion, sharedGroups } from '../../../src/flow/directory/likely-region.ts';
import { currentContent } from '../../support/current-flows.ts';

const { regions } = currentContent().flow;
const zones = [...new Set(regions.flatMap((region) => region.zones))];
const languages = fc.array(fc.constantFrom(...new Set(regions.flatMap((region) => region.languages)), 'tlh'));

test.each([['en-GB'], ['cy'], ['gd-GB'], ['fr-FR']])(
  'a British clock says the United Kingdom and no nation of it, in %s too',
  (language) => {
    expect(likelyRegion(regions, 'Europe/London', [language])).toBe('gb');
  },
);

test('where the clock belongs to one country alone, it is that country', () => {
  expect(likelyRegion(regions, 'Europe/Dublin', ['en-GB'])).toBe('ie');
  expect(likelyRegion(regions, 'America/Vancouver', ['en-CA'])).toBe('ca-bc');
  expect(likelyRegion(regions, 'Antarctica/Troll', ['en-GB'])).toBeNull();
  expect(likelyRegion(regions, undefined, ['en-GB'])).toBeNull();
});

test('a nation is never guessed where another of the same country keeps the same clock', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), languages, (zone, spoken) => {
      const guessed = regions.find(({ id }) => id === likelyRegion(regions, zone, spoken));
      const beside = regions.filter((other) => other !== guessed && other.partOf === guessed?.partOf && other.zones.includes(zone));
      expect(guessed).toBeDefined();
      if (guessed?.choice) expect(beside.map(({ id }) => id)).toEqual([]);
      else expect(sharedGroups(regions)).toContain(guessed);
    }),
  );
});
