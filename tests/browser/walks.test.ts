import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { extent } from '../support/browser/extent.ts';
import { badlyHeard, heard } from '../support/browser/heard.ts';
import { barriers, byKeyboard, byPointer, open, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** What the browser writes down of a page, but for the title, which is the same on every page. */
async function traces(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([location.href, history.state, document.cookie, localStorage.length, sessionStorage.length]));
}

/** What axe finds where all of a page is in sight: what lies half under the row that stays in reach of the thumb is scrolled to, and not tapped there. */
async function barriersOfWhole(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ ...size, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const found = await barriers(page);
  await page.setViewportSize(size);
  return found;
}

/** In npm test a page is looked at by a machine for whoever comes to it first: it looks the same for the others, but for its words. */
const looked = new Set<string | null>();

describe.each(audiences)('%s', (audience) => {
  test('comes to a plan by touch, and no barrier, no request and no trace is on the way', async () => {
    const { page, seen } = await openPage(browser, { reducedMotion: 'reduce' });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const atLoad = seen.requests.length;
    expect(seen.requests, 'the first load').toHaveLength(new Set(seen.requests).size);
    expect(atLoad, 'files of the first load').toBeLessThanOrEqual(12);
    const title = await page.title();

    const steps = await walkToPlan(page, byPointer, { audience: [audience], region: ['gb-nir'] }, async ({ step }) => {
      if (extent !== 'sample' || !looked.has(step)) expect(await barriersOfWhole(page), `at ${step}`).toEqual([]);
      looked.add(step);
      expect(badlyHeard(await heard(page)), `at ${step}`).toEqual([]);
      expect(await page.title()).toBe(title);
      expect(page.url()).toBe(address);
    });

    expect(await barriers(page), 'the whole plan').toEqual([]);
    expect(badlyHeard(await heard(page)), 'the whole plan').toEqual([]);
    expect(steps.length).toBeLessThanOrEqual(11);
    expect(seen.requests.slice(atLoad)).toEqual([]);
    expect(seen.requests.filter((request) => !request.startsWith(`GET ${address}`))).toEqual([]);
    expect(seen.violations).toEqual([]);
    expect(seen.errors).toEqual([]);
    const left = await traces(page);
    expect(left).toMatch(/"",0,0\]$/);
    for (const step of steps) expect(left).not.toContain(step);
  });

  test('comes to a plan by keyboard alone, at night', async () => {
    const { page, seen } = await openPage(browser, { on: 'desk', colorScheme: 'dark', reducedMotion: 'reduce' });
    await open(page, address);
    let first = true;
    await walkToPlan(page, byKeyboard, { audience: [audience], region: ['gb-nir'] }, async () => {
      // Whoever hears the page is told where they are: the heading has the focus.
      if (!first) await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      first = false;
    });
    expect(await barriers(page)).toEqual([]);
    expect(seen.violations).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
});
