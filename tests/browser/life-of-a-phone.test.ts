import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { byPointer, offered, type Sight, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Three answers in, with everything of the first load in memory. */
async function inTheMiddle(given?: Page): Promise<{ page: Page; at: Sight; devtools: CDPSession }> {
  const page = given ?? (await openPage(browser)).page;
  await page.goto(address, { waitUntil: 'networkidle' });
  for (let given = 0; given < 3; given += 1) await byPointer(page, (await offered(page)).slice(0, 1));
  return { page, at: await sight(page), devtools: await page.context().newCDPSession(page) };
}

/** The same page, with an answer that can be tapped, and from there to the plan. */
async function goesOn(page: Page, at: Sight): Promise<void> {
  expect(await sight(page)).toEqual(at);
  await walkToPlan(page, byPointer, { region: ['gb-nir'] });
  expect(await page.locator('main [data-action]').count()).toBeGreaterThan(3);
}

test('put away and frozen, then taken out again: the same page goes on', async () => {
  const { page, at, devtools } = await inTheMiddle();
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((later) => setTimeout(later, 500));
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await goesOn(page, at);
});

test('the line cut and back: nothing is missed', async () => {
  const { page, at } = await inTheMiddle();
  await page.context().setOffline(true);
  await goesOn(page, at);
  await page.locator('.in-hand [data-tool]').first().click();
  await page.locator('main[data-page=tool]').waitFor();
  await page.context().setOffline(false);
  await page.locator('main [data-back]').click();
  await page.locator('main[data-page=plan]').waitFor();
});

test('turned, split, zoomed and darkened: nothing is cut off, and the ways to help stay on the screen', async () => {
  const { page, at } = await inTheMiddle();
  for (const [width, height] of [
    [740, 360],
    [360, 320],
    [320, 256],
    [360, 740],
  ] as const) {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      for (const help of ['emergency', 'talk', 'leave']) {
        const box = await page.locator(`[data-bar=${help}]`).boundingBox();
        expect(box, `${help} at ${width}`).not.toBeNull();
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width, `${help} at ${width}`).toBe(true);
      }
    }
  }
  await goesOn(page, at);
});

test('another clock and another zone on the way: the plan comes, with hours by the clock of each service', async () => {
  // Without a zone of its own, which could not be changed.
  const context = await browser.newContext({ locale: 'en-GB' });
  onTestFinished(() => context.close());
  const { page, at, devtools } = await inTheMiddle(await context.newPage());
  await page.clock.setFixedTime('2031-02-28T23:59:59Z');
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
  await goesOn(page, at);
  expect(await page.locator('main .open').count()).toBeGreaterThan(0);
});

test('a tab that was copied has its first page, or the curtain, and nothing of the other', async () => {
  const { page } = await inTheMiddle();
  const [copy] = await Promise.all([page.context().waitForEvent('page'), page.evaluate((to) => open(to, '_blank') !== null, address)]);
  await copy.locator('main[data-page=notice], .curtain').first().waitFor();
  expect(await copy.locator('.before').count()).toBe(0);
});

test('an app around the page writes on its objects, its history and its name, and listens to everything: the walk goes on', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { page: 'broken', open: 'tonight', options: [], tool: 'papers' });
    Object.freeze(history.state);
    window.name = 'another app';
    addEventListener('beforeunload', (event) => event.preventDefault());
    addEventListener('message', () => {
      throw new Error('of the app around');
    });
    document.addEventListener('click', (event) => Object.freeze(event), true);
  });
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.evaluate(() => postMessage({ type: 'answer', step: 'audience', options: ['adult'] }, '*'));
  await goesOn(page, { page: 'notice', step: 'audience' });
});
