import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/root.mjs';
import { serveFolder } from '../../tools/serve/serve-dist.mjs';
import { locale } from '../support/a-flow.ts';
import { launchChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { until } from '../support/engines/engine.ts';
import { type FailingPage, openFailing } from '../support/faults/failing-page.ts';
import { faultPoints } from '../support/faults/fault-points.ts';
import { type LeaveBy, wander } from '../support/faults/wander.ts';

const minute = 60_000;
const atOnce = 3;

/** What only runs once something broke, or once a minute. */
const afterTheFault = /broken\.tsx|BrokenPage|bringBackStaticGuide/;

describe('Chromium', () => {
  const { plugin, places } = faultPoints();
  const folder = mkdtempSync(join(tmpdir(), 'handrail-faults-'));
  /** The places of a whole walk, each with the way of leaving on which it is passed. */
  const walked = new Map<string, LeaveBy>();
  let browser: Browser;
  let context: BrowserContext;
  let served: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    // As it is shipped, but for the size: React for developers is slower, and draws twice.
    process.env.NODE_ENV = 'production';
    await build({ root, plugins: [plugin], build: { outDir: folder, emptyOutDir: true, minify: false }, logLevel: 'error' });
    [browser, served] = await Promise.all([launchChromium(), serveFolder(folder)]);
    // Inside an app, so that what is said there is drawn as well.
    const userAgent =
      'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Instagram 334.0.0';
    context = await browser.newContext({ locale, userAgent, timezoneId: 'Europe/London', viewport: { width: 360, height: 740 } });
    for (const leaveBy of ['shift', 'bar'] as const) {
      await withFaults([], async ({ page, exits, passed }) => {
        expect(await page.evaluate(wander, leaveBy)).toBe('left');
        expect(await soon(10, async () => exits.length === 1)).toBe(true);
        for (const place of await passed()) walked.set(place, leaveBy);
      });
    }
    // A build, and two whole walks.
  }, 5 * minute);
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
    rmSync(folder, { recursive: true });
  });

  async function withFaults<T>(failing: readonly string[], use: (opened: FailingPage) => Promise<T>): Promise<T> {
    const opened = await openFailing(context, served.address, failing);
    try {
      return await use(opened);
    } finally {
      await opened.page.close();
    }
  }

  test('the walk on which things fail passes every component', () => {
    const components = [...places].filter((place) => /\.tsx:\S+ [A-Z]/.test(place) && !afterTheFault.test(place));
    expect(components.length).toBeGreaterThan(40);
    expect(components.filter((place) => !walked.has(place))).toEqual([]);
  });

  test(
    'whatever part of the program fails, somebody goes on, or has the numbers and the way out',
    async () => {
      const trapped: string[] = [];
      // Each on a walk of its own.
      const left = sampled([...walked], 48, 0, 0).values();
      const tryNext = async (): Promise<void> => {
        for (const [place, leaveBy] of left) {
          await withFaults([place], async ({ page, exits }) => {
            const ended = await page.evaluate(wander, leaveBy);
            if (ended === 'left' || exits.length > 0 || ((await isHelped(page)) && (await leads(page, exits)))) return;
            trapped.push(`${place}: ${ended}`);
          });
        }
      };
      await Promise.all(Array.from({ length: atOnce }, tryNext));
      expect(trapped).toEqual([]);
    },
    40 * minute,
  );

  test('what brings a place back after a reload failing, the numbers and the way out stand', async () => {
    const reloaded = async ({ page }: FailingPage): Promise<void> => {
      await inCharge(page);
      await page.locator('main [data-option]').first().click();
      await page.locator('main[data-page=question]').waitFor();
      await page.reload({ waitUntil: 'commit' });
      await inCharge(page);
    };
    const passed = await withFaults([], async (opened) => {
      await reloaded(opened);
      return opened.passed();
    });
    const onlyThen = passed.filter((place) => !walked.has(place));
    expect(onlyThen.length).toBeGreaterThan(1);
    for (const place of onlyThen) {
      await withFaults([place], async (opened) => {
        await reloaded(opened);
        expect((await isHelped(opened.page)) && (await leads(opened.page, opened.exits)), place).toBe(true);
      });
    }
  });

  test('the broken page failing as well, the guide stands', async () => {
    const both = [...places].filter((place) => /App\.tsx:\S+ App$|BrokenPage\.tsx:\S+ BrokenPage$/.test(place));
    expect(both).toHaveLength(2);
    await withFaults(both, async ({ page, exits }) => {
      await inCharge(page);
      expect(await helpStands(page)).toBe(true);
      expect(await leads(page, exits)).toBe(true);
    });
  });
});

/** Until the program, and no longer the early script, answers for what is on the screen, be it a broken page. */
const inCharge = (page: Page): Promise<void> => page.locator('html[data-early=done]').waitFor();

/** Whether it becomes so within so many seconds. */
const soon = (seconds: number, see: () => Promise<boolean>): Promise<boolean> =>
  until(see, (is) => is, seconds).then(
    () => true,
    () => false,
  );

/** A number to call and the way out are on the screen, with the broken page or the guide. */
const helpStands = (page: Page): Promise<boolean> =>
  soon(10, () =>
    page.evaluate(() =>
      ['main[data-page=broken], #guide', 'a[href^="tel:"]', '[data-bar=leave]'].every((selector) =>
        [...document.querySelectorAll(selector)].some((found) => found.getClientRects().length > 0),
      ),
    ),
  );

/** What could not be drawn is gone and the page answers on: from it, people are one tap away as before. */
async function leadsToPeople(page: Page): Promise<boolean> {
  const talk = page.locator('[data-bar=talk]').filter({ visible: true });
  if ((await talk.count()) === 0) return false;
  await talk.first().click();
  return soon(10, async () => (await page.locator('main[data-page=crisis] a[href^="tel:"]').count()) > 0);
}

const isHelped = async (page: Page): Promise<boolean> => (await leadsToPeople(page)) || helpStands(page);

/** Whether the first way out on the screen leads away. */
async function leads(page: Page, exits: readonly string[]): Promise<boolean> {
  await page.locator('[data-bar=leave]').filter({ visible: true }).first().click();
  return soon(10, async () => exits.length > 0);
}
