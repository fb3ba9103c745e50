import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../../support/browser/browser.ts';
import { holdFiles } from '../../support/browser/hold-files.ts';
import { layoutShifts } from '../../support/browser/layout-shifts.ts';
import { hasProgram, openStudio, shown, studio } from '../../support/browser/studio.ts';

const address = `${inject('address')}trainer.html`;
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** Everything but the page itself. */
const files = /\/assets\//;

/** Each word and control, and where it is. */
const onScreen = (page: Page): Promise<readonly string[]> =>
  page.locator(':is(h1, h2, h3, p, li, button, select, input, summary, a):visible').evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.tagName} ${part.textContent} ${[x, y, width, height].map(Math.round).join()}`;
    }),
  );

test.each(['phone', 'desk'] as const)(
  'the studio’s first page stands on a %s before any file has come, and the program goes on from it',
  async (on) => {
    const { page, seen } = await openPage(browser, { on });
    const shifts = await layoutShifts(page);
    const release = await holdFiles(page, files);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('main.start h1').waitFor();
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByType('paint').map((paint) => paint.name)))
      .toContain('first-contentful-paint');
    const bare = await onScreen(page);
    expect(bare.length).toBeGreaterThan(40);
    const heading = await page.locator('main.start h1').elementHandle();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);

    release();
    await hasProgram(page);
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
    expect(await page.evaluate(() => scrollY), 'whoever reads is left where they are').toBe(300);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await onScreen(page)).toEqual(bare);
    expect(await shifts(), 'nor at its top').toEqual([]);
    expect(await heading?.evaluate((one) => one.isConnected), 'it is not drawn anew').toBe(true);
    expect([...seen.errors, ...seen.violations]).toEqual([]);
  },
);

test('the program is asked for behind the first frame', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) if (name.includes('/studio-')) document.documentElement.dataset.asked = `${frames}`;
    }).observe({ type: 'resource', buffered: true });
  });
  await page.goto(address);
  await shown(page, 'start');
  expect(await page.locator('html[data-asked]').getAttribute('data-asked')).toBe('1');
  expect(await page.content()).not.toMatch(/<link[^>]*(modulepreload|stylesheet)/);
});

test('what is chosen and tapped before the program is there is done when it comes', async () => {
  const { page, seen } = await openPage(browser, { on: 'desk' });
  const release = await holdFiles(page, files);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-studio="region"]').selectOption('gb-eng');
  await page.locator('[data-studio="minutes"]').selectOption('60');
  await page.locator('[data-studio="group"]').selectOption('teachers');
  await page.locator('input[type="time"]').fill('01:00');
  await studio(page, 'cards');
  await studio(page, 'plan-session');
  release();
  await page.locator('[data-planned]').waitFor();
  expect(await page.locator('[data-studio="region"]').inputValue()).toBe('gb-eng');
  expect(await page.locator('[data-studio="minutes"]').inputValue()).toBe('60');
  expect(await page.locator('[data-studio="group"]').inputValue()).toBe('teachers');
  expect(await page.locator('.session-panel [role="status"]').innerText()).toContain('60');
  expect(await page.locator('input[type="time"]').inputValue(), 'what is played is what is read').toBe('23:00');
  expect([...seen.errors, ...seen.violations]).toEqual([]);
});

test('a window that shows something else, and one that no program comes to, never shows it', async () => {
  const { page: desk } = await openStudio(browser);
  await desk.locator('[data-case="A"] [data-play]').click();
  await shown(desk, 'story');
  const release = await holdFiles(desk, files);
  await desk.reload({ waitUntil: 'commit' });
  await desk.locator('#waiting').waitFor();
  expect(await desk.locator('main.start').isVisible()).toBe(false);
  release();
  await shown(desk, 'story');
  expect(await desk.locator('#waiting').count()).toBe(0);

  for (const lost of [files, /\/assets\/studio-/]) {
    const { page } = await openPage(browser);
    await page.route(lost, (route) => route.abort());
    await page.goto(address);
    await page.locator('#waiting a').waitFor();
    expect(await page.locator('main.start').isVisible()).toBe(false);
  }
});

test('where a host’s own policy allows no script within the page, the program comes all the same', async () => {
  const { page } = await openPage(browser, { on: 'desk' });
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': "script-src 'self'" } });
  });
  await page.goto(address);
  await page.locator('[data-case="A"] [data-play]').click();
  await shown(page, 'story');
});
