import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { type Translation, translations, type Walked, walkAmidNoise } from '../support/browser/amid-noise.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/**
 * At one time of the day, so that every walk meets the same helpers. What is drawn by chance (the words that lock a file) is the same,
 * and what is copied arrives, whichever window has the focus.
 */
async function walk(audience: string, timezoneId: string, translation: Translation | null): Promise<Walked> {
  const { page } = await openPage(browser, { timezoneId });
  await page.clock.setFixedTime('2026-11-26T21:40:00Z');
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint8Array || array instanceof Uint16Array || array instanceof Uint32Array) array.fill(7);
      return array;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } });
  });
  await page.goto(address);
  return page.evaluate(walkAmidNoise, { answers: { audience, region: 'gb-nir' }, translation });
}

type Person = readonly [audience: string, timezoneId: string];

const people: readonly Person[] = [
  ['young-person', 'Europe/London'],
  ['friend', 'Europe/Dublin'],
  ['carer', 'Europe/London'],
  ['professional', 'Europe/London'],
  // A country that is not among those that are named, until it is asked.
  ['adult', 'Asia/Tokyo'],
];

/** Each with each. In this order, no two of every ninth are of the same person or the same translator. */
const pairs = Array.from({ length: people.length * translations.length }, (_, index) => {
  const [person, translation] = [people[index % people.length], translations[index % translations.length]];
  if (person === undefined || translation === undefined) throw new Error(`There is no pair ${index}.`);
  return [...person, translation] as const;
});

/** What each of them reads where nobody disturbs the page. */
const asWritten = new Map<string, Walked>();

async function undisturbed(...[audience, timezoneId]: Person): Promise<Walked> {
  const before = asWritten.get(audience);
  const walked = before ?? (await walk(audience, timezoneId, null));
  asWritten.set(audience, walked);
  return walked;
}

test.each(sampled(pairs, 9))(
  'whatever strangers and a translator do to the page, a %s in %s goes all the way, and reads what belongs there: %s',
  async (audience, zone, translation) => {
    const { stops, stopped: hindered } = await undisturbed(audience, zone);
    expect(hindered).toBeNull();
    expect(stops.length).toBeGreaterThan(20);
    expect([...new Set(stops.flatMap(({ held }) => held))], 'texts that React would patch or take away by themselves').toEqual([]);
    expect([...new Set(stops.flatMap(({ loose }) => loose))], 'numbers outside of <bdi>').toEqual([]);
    const { stopped, events, stops: met } = await walk(audience, zone, translation);
    expect(stopped).toBeNull();
    expect(events).toBeGreaterThan(1000);
    expect(met.map(({ at }) => at)).toEqual(stops.map(({ at }) => at));
    // What was moved or taken away is gone for good; what was translated is not, and must be what belongs there.
    if (translation === 'wrapped' || translation === 'replaced')
      for (const [stop, { at, words }] of met.entries()) expect(words, at).toBe(stops[stop]?.words);
  },
);
