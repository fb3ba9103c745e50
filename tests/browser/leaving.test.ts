import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { neutralSite } from '../support/browser/neutral-site.ts';
import { byPointer, byProgram, offered, open, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;
let elsewhere: Awaited<ReturnType<typeof neutralSite>>;

beforeAll(async () => {
  [browser, elsewhere] = await Promise.all([launchChromium(), neutralSite()]);
});
afterAll(() => Promise.all([browser.close(), elsewhere.close()]));

/** A visit that began on another site, `steps` answers deep. */
async function visit(steps: number, on: 'phone' | 'desk' = 'phone'): Promise<Page> {
  const { page } = await openPage(browser, { on });
  await page.goto(`${elsewhere.address}before`);
  await open(page, address);
  for (let step = 0; step < steps; step += 1) await byPointer(page, (await offered(page)).slice(0, 1));
  return page;
}

/** Leads the links out of the page to a site that a test can reach. */
async function leadTo(page: Page, destination: string): Promise<void> {
  await page.evaluate((href) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.leave, .skip a:last-child')) link.href = href;
  }, destination);
}

async function goes(page: Page, way: 'Back' | 'Forward'): Promise<string> {
  await (way === 'Back' ? page.goBack({ waitUntil: 'commit' }) : page.goForward({ waitUntil: 'commit' }));
  // A page that waited in memory fires no `load`.
  await page.waitForFunction(() => document.readyState === 'complete');
  return page.title();
}

const ours = /handrail|help|steps|contacts|plan|safe|leave/i;

/** Nothing before and nothing behind says anything of ours. */
async function leadsNowhereBack(page: Page): Promise<void> {
  expect(await goes(page, 'Back')).toBe('before');
  expect(await goes(page, 'Forward')).toBe('neutral');
  const behind = await page.evaluate(() => history.length);
  for (let entry = 3; entry < behind; entry += 1) {
    expect(await goes(page, 'Forward')).toBe('Closed');
    const text = await page.locator('body').innerText();
    expect(text).toBe('This page is closed.\n\nOpen it again');
    expect(await page.title()).not.toMatch(ours);
    expect(await page.locator('a, button').count()).toBe(1);
  }
}

describe.each([0, 1, 4])('%i answers deep', (steps) => {
  test('Leave covers at once and leads nowhere back', async () => {
    const page = await visit(steps);
    await leadTo(page, `${elsewhere.address}neutral`);
    await page.locator('[data-bar=leave]').click();
    await page.waitForURL(`${elsewhere.address}neutral`);
    expect(await page.evaluate(() => [window.name, document.referrer])).toEqual(['', '']);
    await leadsNowhereBack(page);
  });
});

test('from a plan, after a reload there, nothing leads back', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  await page.reload();
  await page.locator('main[data-page=plan]').waitFor();
  await leadTo(page, `${elsewhere.address}neutral`);
  await page.locator('[data-bar=leave]').click();
  await page.waitForURL(`${elsewhere.address}neutral`);
  await leadsNowhereBack(page);
});

test('from the page that "Talk to someone" opens', async () => {
  const page = await visit(2);
  await page.locator('[data-bar=talk]').click();
  await page.locator('main[data-page=crisis]').waitFor();
  await leadTo(page, `${elsewhere.address}neutral`);
  await page.locator('[data-bar=leave]').click();
  await page.waitForURL(`${elsewhere.address}neutral`);
  await leadsNowhereBack(page);
});

test('the second link of the page leaves by keyboard', async () => {
  const page = await visit(1, 'desk');
  await leadTo(page, `${elsewhere.address}neutral`);
  // Back from the heading, with Shift held again and again: that is no press of Shift alone.
  const onWayOut = (): Promise<boolean> => page.evaluate(() => document.activeElement?.matches('.skip a:last-child') ?? false);
  for (let presses = 0; presses < 9 && !(await onWayOut()); presses += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${elsewhere.address}neutral`);
  await leadsNowhereBack(page);
});

test('Shift pressed three times leaves; with another key, or too seldom, it does not', async () => {
  const page = await visit(2, 'desk');
  for (const keys of ['Shift+A', 'Shift+Tab', 'Shift', 'Shift', 'A', 'Shift', 'Shift']) await page.keyboard.press(keys);
  expect((await sight(page)).page).toBe('question');
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.querySelector('main[data-page]') === null);
});

test('with the other page out of reach, what is on the screen is not ours', async () => {
  const page = await visit(3);
  const failed = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
  await page.locator('[data-bar=leave]').click();
  await failed;
  await page.waitForURL(/^chrome-error:/);
  expect(await page.locator('body').innerText()).not.toMatch(/handrail|suicide|picture/i);
  expect(await goes(page, 'Back')).toBe('before');
});

test('the curtain is on the screen within 300 ms on a phone six times slower, whatever else it is doing', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  await leadTo(page, `${elsewhere.address}never`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const milliseconds = await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('[data-bar=leave]');
    // Back over many entries takes a moment: the curtain must not wait for it.
    const started = performance.now();
    link?.click();
    const covered = document.querySelector('main.curtain') !== null && document.querySelector('[data-page]') === null;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return covered ? performance.now() - started : Number.POSITIVE_INFINITY;
  });
  expect(milliseconds).toBeLessThan(300);
});

test('an entry that was left shows the curtain even when it is reloaded, and its link goes on', async () => {
  const page = await visit(0);
  await page.evaluate(() => history.replaceState({ x: 1 }, ''));
  await page.reload();
  expect(await page.title()).toBe('Closed');
  await page.getByRole('link').click();
  await page.locator('main[data-page=notice]').waitFor();
});

test('without scripts the way out is a plain link to the same page', async () => {
  const { page: scripted } = await openPage(browser);
  await open(scripted, address);
  const destination = await scripted.locator('#app [data-bar=leave]').getAttribute('href');
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  await expect.poll(() => page.locator('#guide [data-bar=leave]').isVisible()).toBe(true);
  expect(await page.locator('#guide [data-bar=leave]').getAttribute('href')).toBe(destination);
  expect(await page.locator('#app').isVisible()).toBe(false);
});

test('a page that waits in memory is covered before somebody comes back to it', async () => {
  const page = await visit(3);
  await page.goto(`${elsewhere.address}after`);
  expect(await page.evaluate(() => window.name)).toMatch(/^([0-9a-f]{2})*$/);
  expect(await goes(page, 'Back')).toBe('Closed');
  expect(await page.locator('body').innerText()).toBe('This page is closed.\n\nOpen it again');
  await page.reload();
  await page.locator('main[data-step]').waitFor();
  expect(await page.locator('main[data-page=notice]').count()).toBe(1);
});

test('the quiet link of the curtain opens the first page, without what was answered', async () => {
  const page = await visit(2);
  await page.goto(`${elsewhere.address}after`);
  await goes(page, 'Back');
  await page.getByRole('link').click();
  await page.locator('main[data-page=notice]').waitFor();
  // The entries behind are still ours, and none of them has an answer any more.
  await goes(page, 'Back');
  expect(await sight(page)).toMatchObject({ page: 'notice' });
});
