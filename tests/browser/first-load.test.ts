import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../../tools/root.mjs';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { holdFiles } from '../support/browser/hold-files.ts';
import { layoutShifts } from '../support/browser/layout-shifts.ts';
import { slowLine } from '../support/browser/slow-line.ts';
import { open, tap } from '../support/browser/visitor.ts';

const address = inject('address');
const assets = join(root, 'dist/assets');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

const landingPages = ['', 'account.html'];

/** What is on the screen of the landing page: each word and control, and its size. */
const onScreen = (page: Page): Promise<readonly string[]> =>
  page.locator('main[data-page] :is(h1, p, button, a)').evaluateAll((parts) =>
    parts.map((part) => {
      const { width, height } = part.getBoundingClientRect();
      return `${part.textContent} ${[width, height].map(Math.round).join()}`;
    }),
  );

test.each(landingPages)('the first page of /%s is painted, whole, before any file but itself has come', async (name) => {
  const { page } = await openPage(browser);
  await page.route(/\/assets\//, () => undefined);
  await page.goto(address + name, { waitUntil: 'commit' });
  await page.locator('main[data-page] [data-option]').first().waitFor();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').map((paint) => paint.name)))
    .toContain('first-contentful-paint');
  expect(await page.locator('[data-bar=emergency]').isVisible()).toBe(true);
  // The number of the place comes with the second frame.
  await page.locator('html[data-place]').waitFor({ state: 'attached' });
  const bare = await onScreen(page);
  expect(bare.length).toBeGreaterThan(4);

  const { page: whole } = await openPage(browser);
  await open(whole, address + name);
  await whole.waitForLoadState('networkidle');
  expect(await onScreen(whole), 'the program changes nothing that a person sees').toEqual(bare);
});

test.each(landingPages)('the first page of /%s shows nothing of the styles that stand behind its words', async (name) => {
  const { page } = await openPage(browser);
  await page.route(/\/assets\//, () => undefined);
  await page.goto(address + name, { waitUntil: 'commit' });
  await page.locator('html[data-place]').waitFor({ state: 'attached' });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const looks = () =>
      page.locator('#app, #app *').evaluateAll((parts) =>
        parts.map((part) =>
          [null, '::before', '::after'].map((beside) => {
            const style = getComputedStyle(part, beside);
            return [...style].map((property) => style.getPropertyValue(property)).join();
          }),
        ),
      );
    const behind = page.locator('#app ~ style');
    const setBehind = (disabled: boolean) =>
      behind.evaluate((style, off) => Object.assign(style, { disabled: off }) && undefined, disabled);
    const whole = await looks();
    await setBehind(true);
    expect(await looks(), `${width} pixels wide`).toEqual(whole);
    await setBehind(false);
  }
});

test('what plans and paper look like says more than what every page does, wherever its styles stand', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await page.waitForLoadState('networkidle');
  await tap(page, page.locator('[data-option=young-person]'));
  await page.emulateMedia({ media: 'print' });
  const back = page.locator('.back');
  await back.waitFor({ state: 'attached' });
  expect(await back.evaluate((control) => getComputedStyle(control).display), 'a way back on paper').toBe('none');
  const last = await page.evaluate(() => [...document.styleSheets].at(-1)?.href ?? '');
  expect(last).toMatch(/plan-program-[^/]*\.css$/);
});

test.each(landingPages)('the first frame of /%s does not wait until the browser has said its zone', async (name) => {
  const { page } = await openPage(browser);
  await page.route(/\/assets\//, () => undefined);
  await page.addInitScript(() => {
    const asked: string[] = [];
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    Object.assign(window, { asked });
    const now: { timeZoneId?: () => string } = Object(Reflect.get(Object(Reflect.get(window, 'Temporal')), 'Now'));
    const zoneNow = now.timeZoneId;
    now.timeZoneId = () => {
      asked.push(`after ${frames} frames`);
      return zoneNow?.call(now) ?? '';
    };
    const zoneOf = Intl.DateTimeFormat.prototype.resolvedOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function asksForZone() {
      asked.push(`after ${frames} frames`);
      return zoneOf.call(this);
    };
  });
  await page.goto(address + name, { waitUntil: 'commit' });
  await page.locator('html[data-place=known]').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual(['after 1 frames']);
});

/** How far the page is: until the program comes, and with a tap that waits for it. */
const untilItComes = landingPages.flatMap((name) => ['first done', 'first waiting done'].map((stages) => ({ name, stages })));

test.each(untilItComes)(
  'beside the number of the place, the foot of /$name names no other in any frame: $stages',
  async ({ name, stages }) => {
    const { page } = await openPage(browser, { timezoneId: 'Europe/Dublin' });
    await page.addInitScript(() => {
      const said: [stage: string, numbersFor: string][] = [];
      Object.assign(window, { said });
      const look = (): void => {
        const numbersFor = document.querySelector<HTMLElement>('.foot .region')?.innerText.trim();
        if (numbersFor !== undefined) said.push([document.documentElement.dataset.early ?? '', numbersFor]);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const saidUntilNow = (): Promise<readonly (readonly [stage: string, numbersFor: string])[]> =>
      page.evaluate(() => Reflect.get(window, 'said'));
    const stageNow = async (): Promise<string | undefined> => (await saidUntilNow()).at(-1)?.[0];
    const release = await holdFiles(page, /\/assets\//);
    await page.goto(address + name, { waitUntil: 'commit' });
    await page.locator('html[data-place=known]').waitFor({ state: 'attached' });
    await expect.poll(stageNow).toBe('first');
    if (stages.includes('waiting')) {
      const landing = await page.locator('main').getAttribute('data-step');
      await tap(page, page.locator('main [data-option]').first());
      await tap(page, page.locator(`main:not([data-step="${landing}"]) [data-option]`).first());
      await expect.poll(stageNow, { timeout: 5000 }).toBe('waiting');
    }
    release();
    await expect.poll(stageNow).toBe('done');
    expect(await page.locator('.foot [data-region=ie] b').isVisible()).toBe(true);
    const said = await saidUntilNow();
    const whole = said.at(-1)?.[1] ?? '';
    expect(said.filter(([, part]) => !whole.startsWith(part))).toEqual([]);
    expect([...new Set(said.map(([stage]) => stage))].join(' ')).toBe(stages);
  },
);

test.each(landingPages)('the program of /%s, and what it imports, is asked for behind the first frame', async (name) => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    const asked: [file: string, frames: number][] = [];
    let frames = 0;
    requestAnimationFrame(() => (frames += 1));
    Object.assign(window, { asked });
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const file of addedNodes) {
          if (file instanceof HTMLScriptElement && file.type === 'module') asked.push(['page', frames]);
          if (file instanceof HTMLLinkElement && file.rel === 'modulepreload') asked.push([file.href.replace(/^.*\/|-.*$/g, ''), frames]);
        }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address + name);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  const asked = await page.evaluate(() => Reflect.get(window, 'asked'));
  for (const file of ['page', 'program']) expect(asked).toContainEqual([file, 1]);
});

test('no file of words or helpers holds a letter that would double what a browser keeps of it', () => {
  const files = readdirSync(assets).filter((name) => /-(words|more)-|^services-/.test(name));
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((name) => /[^\0-\xff]/.test(readFileSync(join(assets, name), 'utf8')))).toEqual([]);
});

const seen = landingPages.flatMap((name) => (['phone', 'desk'] as const).map((on) => ({ name, on })));

test.each(seen)('nothing on /$name moves on a $on while the rest of it comes', async ({ name, on }) => {
  const { page } = await openPage(browser, { on });
  const shifts = await layoutShifts(page);
  await open(page, address + name);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  expect(await shifts()).toEqual([]);
});

/** At which bytes of a page a word of its foot ends. */
const wordsOfFoot = (whole: Buffer): readonly number[] => {
  const page = whole.toString('latin1');
  const from = page.indexOf('<footer');
  const foot = page.slice(from, page.indexOf('</footer>'));
  return [...foot.matchAll(/(?<=>[^<]*) |<\/\w+>/g)].map(({ index }) => from + index);
};

test.each(seen)('nothing on /$name moves on a $on wherever the line pauses within the foot', async ({ name, on }) => {
  const { address: slow, close } = await slowLine(address, { pausesAt: wordsOfFoot });
  onTestFinished(async () => {
    await close();
  });
  const { page } = await openPage(browser, { on });
  const shifts = await layoutShifts(page);
  await open(page, slow + name);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  expect(await shifts()).toEqual([]);
});

/** What filters of schools and homes look for; the names and addresses of helpers are as they are. */
const blocked = /\b(nudes?|naked|porn\w*|sext\w*|erotic\w*|xxx|webcam|escort\w*|fetish\w*)\b/i;

test.each(landingPages)(
  'no word that filters block stands on /%s, nor in what searches and previews of a link show of it',
  async (name) => {
    const { page } = await openPage(browser);
    await page.goto(address + name, { waitUntil: 'commit' });
    await page.locator('[data-bar=emergency]').first().waitFor();
    // The guide too, which a filter reads though nobody sees it.
    const words = await page.evaluate(() => document.documentElement.textContent ?? '');
    const meta = await page.locator('meta[content]').evaluateAll((all) => all.map((one) => one.getAttribute('content')).join(' '));
    expect(words).toContain('999');
    expect(`${words} ${meta}`).not.toMatch(blocked);
    expect(await page.title()).not.toMatch(/threat|sex|abuse|suicid/i);
    expect(await page.locator('meta[property^="og:"], meta[name^="twitter:"], link[rel=canonical], link[rel=manifest]').count()).toBe(0);
    // Searches may list it.
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  },
);
