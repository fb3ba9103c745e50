import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { barriers, byProgram, open, programArrives, seeWholePlan, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

const london = { timezoneId: 'Europe/London', reducedMotion: 'reduce' } as const;
const region = (page: Page) => page.locator('details[data-region]');
const placeShown = (page: Page) => region(page).getAttribute('data-region');
/** One tap for the list, one in it. */
async function pick(page: Page, id: string): Promise<void> {
  await region(page).locator('summary').click();
  await region(page).locator(`[data-place="${id}"]`).click();
}
const bar = (page: Page) => page.locator('[data-bar=emergency] bdi').textContent();
const services = (page: Page) =>
  page.locator('main [data-service]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-service')));
const traces = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([location.href, document.cookie, localStorage.length, sessionStorage.length, window.name, history.state]),
  );

/** The same build on the site of a host who wrote a region into its page. */
async function presetTo(page: Page, id: string): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<title>', `<meta name="handrail-region" content="${id}" />\n<title>`);
    await route.fulfill({ response, body });
  });
}

test('whose numbers these are stands on the first page; another place is one tap away, answers nothing, and is gone with the page', async () => {
  const { page, seen } = await openPage(browser, london);
  await open(page, address);
  // A British clock tells no nation.
  expect([await placeShown(page), await bar(page)]).toEqual(['gb', '999']);
  const before = await traces(page);
  await pick(page, 'us');
  expect(await bar(page)).toBe('911');
  expect(await traces(page)).toBe(before);
  await page.click('[data-bar=talk]');
  expect(await placeShown(page)).toBe('us');
  expect(await services(page)).toContain('us-911');
  expect(await barriers(page)).toEqual([]);
  await page.click('[data-bar=resume]');
  expect(await placeShown(page)).toBe('us');
  await page.reload();
  await programArrives(page);
  expect([await placeShown(page), await bar(page)]).toEqual(['gb', '999']);
  expect([seen.errors, seen.violations]).toEqual([[], []]);
});

test('the place that was picked is the first to choose where it is asked, and no longer picked once it was answered', async () => {
  const { page } = await openPage(browser, london);
  await open(page, address);
  await pick(page, 'ie');
  await walkToPlan(page, byProgram, { audience: ['adult'] }, async ({ step }) => {
    if (step !== 'region') return;
    expect(await page.locator('main [data-option]').first().getAttribute('data-option')).toBe('ie');
    expect(await region(page).count()).toBe(0);
  });
  expect([await region(page).count(), await bar(page)]).toEqual([0, '112']);
});

test('where nothing can be guessed it is 112, lists of helplines, and said plainly', async () => {
  const { page } = await openPage(browser, { ...london, timezoneId: 'Africa/Lagos' });
  await open(page, address);
  expect([await placeShown(page), await bar(page)]).toEqual(['world', '112']);
  await page.click('[data-bar=talk]');
  expect(await page.locator('main').innerText()).toContain('We don’t know which country you are in. 112 works in many.');
  expect(await services(page)).toContain('find-a-helpline');
});

test('a host can say which place comes first', async () => {
  const { page, seen } = await openPage(browser, london);
  await presetTo(page, 'ie');
  await open(page, address);
  expect([await placeShown(page), await bar(page)]).toEqual(['ie', '112']);
  expect([seen.errors, seen.violations]).toEqual([[], []]);
});

test('a place that does not exist is one error in the console that says what does, and breaks nothing', async () => {
  const { page, seen } = await openPage(browser, london);
  await presetTo(page, 'nir');
  await open(page, address);
  expect(await placeShown(page)).toBe('gb');
  expect(await page.locator('main').getAttribute('data-page')).toBe('notice');
  expect(seen.errors).toEqual([expect.stringMatching(/"nir".*does not exist.*Write one of: gb-nir, /)]);
});

test('text and chat first: by keyboard, from page to page, and gone with the page', async () => {
  const { page, seen } = await openPage(browser, { ...london, on: 'desk', timezoneId: 'America/Chicago' });
  await open(page, address);
  const before = await traces(page);
  await page.click('[data-bar=talk]');
  const entry = await traces(page);
  const toggle = page.locator('[data-text-first]');
  const firstWay = () => page.locator('main [data-service] .ways a').first().getAttribute('href');
  expect([await toggle.getAttribute('aria-pressed'), await firstWay()]).toEqual(['false', 'tel:988']);
  await toggle.focus();
  await page.keyboard.press('Space');
  expect([await toggle.getAttribute('aria-pressed'), await firstWay()]).toEqual(['true', 'sms:988']);
  expect(await traces(page)).toBe(entry);
  expect(await barriers(page)).toEqual([]);
  const box = await toggle.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await page.click('[data-bar=resume]');
  await walkToPlan(page, byProgram, { audience: ['adult'], 'suicide-check': ['yes'], region: ['us'] });
  expect(await page.locator('main [data-text-first]').count()).toBe(1);
  expect(await firstWay()).toMatch(/^sms:/);
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await page.locator('main[data-page=plan]').waitFor();
  await seeWholePlan(page);
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  expect(await firstWay()).toMatch(/^tel:/);
  expect(before).not.toContain('text');
  expect([seen.errors, seen.violations]).toEqual([[], []]);
});
