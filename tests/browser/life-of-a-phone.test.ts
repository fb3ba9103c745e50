import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { openProfile, removeProfile } from '../support/browser/profile.ts';
import { rawTargetOf } from '../support/browser/raw-target.ts';
import { byPointer, byProgram, offered, type Sight, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

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

test('a tab whose memory was taken back is the page itself or the first one once it is loaded anew, never a half page', async () => {
  const { page, at } = await inTheMiddle();
  const tab = await rawTargetOf(page);
  // The process that draws it is ended, as phones do.
  await Promise.all([page.waitForEvent('crash'), Promise.race([tab.send('Page.crash'), page.waitForEvent('crash')])]);
  await tab.send('Page.reload');
  const stands = (): Promise<Sight> =>
    tab.read(`(() => { const main = document.querySelector('html[data-early=done] main[data-page]');
      return main && { page: main.dataset.page, step: main.dataset.step || null }; })()`);
  await expect.poll(stands).not.toBeNull();
  expect([at, { page: 'notice', step: 'audience' }]).toContainEqual(await stands());
});

test('a tab that was restored has the curtain, and nothing of before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-restored-'));
  onTestFinished(() => removeProfile(folder));
  const before = await openProfile(folder);
  await inTheMiddle(before.context.pages()[0]);
  await before.context.close();
  const { context } = await openProfile(folder, ['--restore-last-session']);
  onTestFinished(() => context.close());
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(address);
  const restored = context.pages().find((page) => page.url() === address);
  await restored?.locator('.curtain').waitFor();
  expect(await restored?.evaluate(() => window.name)).toBe('');
});

test('whoever writes while the keyboard of the screen takes half of it sees the field, whole and uncovered, and the ways to help', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  const tools = await page.locator('.in-hand [data-tool]').evaluateAll((all) => all.map((tool) => tool.getAttribute('data-tool') ?? ''));
  let fields = 0;
  for (const tool of tools) {
    await page.locator(`.in-hand [data-tool="${tool}"]`).evaluate((button: HTMLElement) => button.click());
    await page.locator(`main[data-tool="${tool}"]`).waitFor();
    for (const field of await page.locator('main [data-field]:visible').all()) {
      fields += 1;
      await field.focus();
      // What the page is told where the keyboard comes: see the viewport of index.html.
      await page.setViewportSize({ width: 360, height: 330 });
      await field.scrollIntoViewIfNeeded();
      await page.keyboard.type('a');
      const name = `${tool}: ${await field.getAttribute('data-field')}`;
      const seen = await field.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOn = (x: number, y: number): boolean => element === document.elementFromPoint(x, y);
        const line = Math.min(bottom, innerHeight) - 4;
        return { fits: left >= 0 && right <= innerWidth, uncovered: isOn(left + 8, Math.max(top, 0) + 4) || isOn(left + 8, line) };
      });
      expect(seen, name).toEqual({ fits: true, uncovered: true });
      for (const help of ['emergency', 'talk', 'leave']) expect(await page.locator(`[data-bar=${help}]`).isVisible(), name).toBe(true);
      await page.setViewportSize({ width: 360, height: 740 });
    }
    await page.locator('main [data-back]').evaluate((button: HTMLElement) => button.click());
    await page.locator('main[data-page=plan]').waitFor();
  }
  expect(fields).toBeGreaterThan(5);
});
