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

test.each([
  ['young-person', 'Europe/London', 0],
  ['friend', 'Europe/Dublin', 1],
  ['carer', 'Europe/London', 2],
  ['professional', 'Europe/London', 3],
  // A country that is not among those that are named, until it is asked.
  ['adult', 'Asia/Tokyo', 4],
] as const)(
  'whatever a translator and strangers do to the page, a %s in %s goes all the way, and reads what belongs there',
  async (audience, zone, index) => {
    const asWritten = await walk(audience, zone, null);
    expect(asWritten.stopped).toBeNull();
    const { stops } = asWritten;
    expect(stops.length).toBeGreaterThan(20);
    expect([...new Set(stops.flatMap(({ held }) => held))], 'texts that React would patch or take away by themselves').toEqual([]);
    expect([...new Set(stops.flatMap(({ loose }) => loose))], 'numbers outside of <bdi>').toEqual([]);
    // In npm test each meets another translator.
    for (const translation of sampled(translations, translations.length, index)) {
      const { stopped, events, stops: met } = await walk(audience, zone, translation);
      expect(stopped, translation).toBeNull();
      expect(events, translation).toBeGreaterThan(1000);
      expect(met.map(({ at }) => at)).toEqual(stops.map(({ at }) => at));
      // What was moved or taken away is gone for good; what was translated is not, and must be what belongs there.
      if (translation === 'wrapped' || translation === 'replaced')
        for (const [stop, { at, words }] of met.entries()) expect(words, `${translation}, ${at}`).toBe(stops[stop]?.words);
    }
  },
);
