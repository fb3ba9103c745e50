import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { heard } from '../support/browser/heard.ts';
import { byPointer, byProgram, offered, open, sight, tap, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** The steps of the pages that stand in the document; of one that has none, null. */
const pagesIn = (page: Page) => page.locator('main').evaluateAll((all) => all.map((main) => main.getAttribute('data-step')));

/** A phone on which everything has come, and its finger. */
async function aPhone() {
  const { page } = await openPage(browser, { on: 'phone' });
  await open(page, address);
  await page.waitForLoadState('networkidle');
  const touch = await page.context().newCDPSession(page);
  let at = { x: 0, y: 0 };
  return {
    page,
    /** The finger comes down on an element, and rests there until the page that it would open stands ready. */
    async rest(selector: string): Promise<void> {
      // Sooner, it would be the second half of a double tap.
      await page.waitForTimeout(400);
      const control = page.locator(selector).first();
      await control.scrollIntoViewIfNeeded();
      const { x = 0, y = 0, width = 0, height = 0 } = (await control.boundingBox()) ?? {};
      at = { x: x + width / 2, y: y + height / 2 };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await expect
        .poll(() => pagesIn(page), { message: 'the page on show, and the one that is made ready', timeout: 5000 })
        .toHaveLength(2);
      await page.evaluate(() => {
        const [shown, ready] = document.querySelectorAll('main');
        shown?.removeAttribute('data-was-ready');
        ready?.setAttribute('data-was-ready', '');
      });
    },
    lift: () => touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    async slideAway(): Promise<void> {
      for (let moved = 10; moved <= 120; moved += 10)
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x, y: at.y - moved }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
  };
}

/** All that anybody, or anything, could tell of a page. */
async function toldBy(page: Page) {
  const seen = await page.evaluate(() => ({
    words: [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .flatMap((one) => [...one.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : []))),
    focus: document.activeElement?.tagName,
    address: location.href,
    title: document.title,
    entries: history.length,
    entry: JSON.stringify(history.state),
    name: window.name,
    length: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  }));
  return { ...seen, heard: await heard(page) };
}

const helpersOn = (page: Page) =>
  page.locator('main[data-was-ready] [data-service]').evaluateAll((all) => all.map((one) => one.getAttribute('data-service')));

/** The finger rests on what gives the first answer of the page. */
async function restOnFirst(page: Page, rest: (selector: string) => Promise<void>): Promise<void> {
  const form = page.locator('main button[type=submit]');
  if ((await form.count()) > 0) {
    await page.locator('main label.option').first().click();
    await rest('main button[type=submit]');
  } else await rest(`main [data-option="${(await offered(page))[0]}"]`);
}

/** Lifts the finger. What the frame of the tap shows: the page that was made ready, at its top, before the session hears of it, or not. */
async function tapOf(page: Page, lift: () => Promise<unknown>): Promise<string | undefined> {
  await page.evaluate(() => {
    const entries = history.length;
    const look = (): void => {
      const seen = [...document.querySelectorAll('main')].filter((main) => main.checkVisibility({ opacityProperty: true }));
      const isTurned = history.length === entries && seen.length === 1 && seen[0]?.hasAttribute('data-was-ready') === true;
      const isAtItsTop = scrollY === 0 && seen[0]?.querySelector('h1') === document.activeElement;
      const turned = isAtItsTop ? 'turned first' : 'turned first, and not at its top';
      document.body.dataset.frameOfTap = isTurned ? turned : 'told at once';
    };
    delete document.body.dataset.frameOfTap;
    addEventListener('click', () => requestAnimationFrame(look), { once: true });
  });
  await lift();
  await page.locator('body[data-frame-of-tap]').waitFor();
  await expect.poll(() => pagesIn(page)).toHaveLength(1);
  return page.evaluate(() => document.body.dataset.frameOfTap);
}

const wasReady = (page: Page) => page.locator('main[data-was-ready]').count();

test('while a finger rests on an answer, nothing is answered, seen, heard or kept', async () => {
  const { page, rest, lift } = await aPhone();
  await byPointer(page, ['young-person']);
  const before = await toldBy(page);
  await rest('main [data-option]');
  // However long it rests.
  await page.waitForTimeout(400);
  expect(await toldBy(page)).toEqual(before);
  await lift();
  await expect.poll(() => sight(page).then(({ step }) => step)).not.toBe('safe-now');
});

test('the page that was made ready is the one that comes, before anything else hears of the tap, on the whole way to the plan', async () => {
  const { page, rest, lift } = await aPhone();
  await byPointer(page, ['young-person']);
  for (let at = await sight(page); at.page !== 'plan'; at = await sight(page)) {
    await restOnFirst(page, rest);
    expect([at.step, await tapOf(page, lift), await wasReady(page)]).toEqual([at.step, 'turned first', 1]);
    expect(await page.evaluate(() => document.activeElement?.matches('main h1'))).toBe(true);
  }
  await rest('[data-bar=talk]');
  expect([await tapOf(page, lift), (await sight(page)).page, await wasReady(page)]).toEqual(['told at once', 'crisis', 1]);
});

test('no page is shown below the number of another place', async () => {
  const { page, rest, lift } = await aPhone();
  await byPointer(page, ['young-person']);
  // Nor one that covers another: where somebody was is found again when it closes.
  await rest('[data-bar=talk]');
  expect([await tapOf(page, lift), (await sight(page)).page]).toEqual(['told at once', 'crisis']);
  await page.goBack();
  await expect.poll(() => sight(page).then(({ step }) => step)).toBe('safe-now');
  while ((await sight(page)).step !== 'region') {
    await restOnFirst(page, rest);
    await tapOf(page, lift);
  }
  await rest('main [data-option=us]');
  expect([await tapOf(page, lift), (await sight(page)).page]).toEqual(['told at once', 'plan']);
});

test('a plan that is made ready for another place names whom it names once it comes', async () => {
  const { page, rest, lift } = await aPhone();
  // Whose plan stands there whole.
  await walkToPlan(page, byProgram, { audience: ['carer'], region: ['gb-nir'] });
  await tap(page, page.locator('.answers summary'));
  await tap(page, page.locator('[data-change=region]'));
  await page.locator('main[data-step=region]').waitFor();
  // Whoever helps there came in another file than those at home.
  await rest('main [data-option=us]');
  const ready = await helpersOn(page);
  // It comes back where it was left, below another number.
  expect([await tapOf(page, lift), (await sight(page)).page, await wasReady(page)]).toEqual(['told at once', 'plan', 1]);
  expect(await helpersOn(page)).toEqual(ready);
  expect(ready).not.toEqual([]);
});

test('a key takes the focus into no page that is made ready', async () => {
  const { page, rest, lift } = await aPhone();
  await byPointer(page, ['young-person']);
  await rest('main [data-option]');
  const where = () => page.evaluate(() => [...document.querySelectorAll('main')].findIndex((one) => one.contains(document.activeElement)));
  // From the last of the page on show.
  await page.evaluate(() =>
    [...(document.querySelector('main')?.querySelectorAll<HTMLElement>('button, a, summary') ?? [])].at(-1)?.focus(),
  );
  expect(await where()).toBe(0);
  await page.keyboard.press('Tab');
  expect([await where(), await pagesIn(page)]).toEqual([-1, ['safe-now']]);
  // The tap is as good as before.
  await lift();
  await expect.poll(() => sight(page).then(({ step }) => step)).not.toBe('safe-now');
});

test('a finger that slides away has answered nothing, and what was made ready for it goes', async () => {
  const { page, rest, slideAway } = await aPhone();
  await byPointer(page, ['young-person']);
  const before = await sight(page);
  await rest('main [data-option]');
  await slideAway();
  await expect.poll(() => pagesIn(page)).toHaveLength(1);
  expect([await sight(page), await wasReady(page)]).toEqual([before, 0]);
});
