import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { hardToRead } from '../support/browser/reading.ts';
import { byProgram, open, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

const beside = ['about.html', 'how-we-know.html'];
const guides = [...audiences.map((audience) => `guide/${audience}.html`), 'guide/account-young-person.html', 'guide/account-carer.html'];

test.each(sampled(audiences, 2))('a %s meets no long line and no wall of bold on a phone', async (audience) => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  const found: string[] = [];
  await open(page, address);
  await walkToPlan(page, byProgram, { audience: [audience], region: ['gb-nir'] }, async ({ step }) => {
    found.push(...(await hardToRead(page, 60)).map((what) => `${step}: ${what}`));
  });
  found.push(...(await hardToRead(page, 60)).map((what) => `the whole plan: ${what}`));
  expect([...new Set(found)]).toEqual([]);
});

describe.each([...beside.map((name) => [name, 6] as const), ...guides.map((name) => [name, 12] as const)])('%s', (name, most) => {
  test(`is at most ${most} screens of a small phone, easy to read, and the way out is in sight to its end`, async () => {
    const { page } = await openPage(browser, { reducedMotion: 'reduce', viewport: { width: 360, height: 640 } });
    await page.goto(`${address}${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(most);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await hardToRead(page, 60)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const out = await page.locator('[data-bar=leave]').evaluate((link) => link.getBoundingClientRect());
    expect(out.top).toBeGreaterThanOrEqual(0);
    expect(out.bottom).toBeLessThanOrEqual(740);
  });
});
