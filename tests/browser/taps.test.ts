import type { Browser, CDPSession, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { holdFiles } from '../support/browser/hold-files.ts';
import { byPointer, open, tap } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** Milliseconds between two taps. */
const doubled = [30, 80, 150, 250, 340];
const single = [360, 500, 700, 1000];

type Point = { readonly x: number; readonly y: number };
/** A tap as the device reports it: at a time of its own, however long the machine takes to hear of it. */
type Tap = (devtools: CDPSession, at: Point, milliseconds: number) => Promise<void>;

const byMouseOr =
  (pointerType: 'mouse' | 'pen'): Tap =>
  async (devtools, at, milliseconds) => {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      await devtools.send('Input.dispatchMouseEvent', {
        type,
        ...at,
        button: 'left',
        clickCount: 1,
        timestamp: milliseconds / 1000,
        pointerType,
      });
  };

const byTouch: Tap = async (devtools, at, milliseconds) => {
  const timestamp = milliseconds / 1000;
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at], timestamp });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: timestamp + 0.01 });
};

/** Where an answer stands on this page. */
const boxes = (page: Page) =>
  page.locator('main [data-option]').evaluateAll((options) => options.map((option) => option.getBoundingClientRect().toJSON() as DOMRect));

const middle = ({ x, y, width, height }: DOMRect): Point => ({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) });

const depthOf = (page: Page): Promise<number> => page.evaluate(() => history.state?.depth ?? 0);

describe.each([
  ['mouse', byMouseOr('mouse')],
  ['pen', byMouseOr('pen')],
  ['touch', byTouch],
])('by %s', (_, tap) => {
  test('a second tap at the same place within a third of a second answers nothing, every other tap leads on', async () => {
    const { page } = await openPage(browser, { reducedMotion: 'reduce' });
    await open(page, address);
    await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
    await byPointer(page, ['young-person']);
    const devtools = await page.context().newCDPSession(page);
    // A place where an answer stands on this page and on the next, and another answer of the next.
    const here = await boxes(page);
    await byPointer(page, ['safe']);
    const next = await boxes(page);
    const isOn = ({ x, y }: Point, box: DOMRect): boolean => x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2;
    const same = here.map(middle).find((point) => next.some((box) => isOn(point, box))) ?? { x: 0, y: 0 };
    const elsewhere = next.map(middle).find(({ y }) => Math.abs(y - same.y) > 30) ?? same;
    await page.goBack({ waitUntil: 'commit' });

    let now = Date.now();
    /** How many pages two taps led on, so far apart. */
    const two = async (apart: number, second: Point): Promise<number> => {
      now += 5000;
      await expect.poll(() => depthOf(page)).toBe(1);
      await tap(devtools, same, now);
      await expect.poll(() => depthOf(page)).toBe(2);
      await tap(devtools, second, now + apart);
      // A tap that is taken is taken at once; one that is not never is.
      await page.waitForTimeout(50);
      const led = (await depthOf(page)) - 1;
      await page.evaluate((steps) => history.go(-steps), led);
      return led;
    };
    const led: Record<string, number> = {};
    for (const apart of [...doubled, ...single]) led[`there again after ${apart} ms`] = await two(apart, same);
    for (const apart of [...doubled, ...single]) led[`elsewhere after ${apart} ms`] = await two(apart, elsewhere);
    expect(led).toEqual({
      ...Object.fromEntries(doubled.map((apart) => [`there again after ${apart} ms`, 1])),
      ...Object.fromEntries(single.map((apart) => [`there again after ${apart} ms`, 2])),
      ...Object.fromEntries([...doubled, ...single].map((apart) => [`elsewhere after ${apart} ms`, 2])),
    });
  });
});

test('by keyboard every press is taken, at whatever interval', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await open(page, address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await byPointer(page, ['young-person']);
  const devtools = await page.context().newCDPSession(page);
  let now = Date.now();
  const press = async (after: number): Promise<void> => {
    await page.locator('main [data-option]').first().focus();
    now += after;
    for (const type of ['keyDown', 'keyUp'] as const)
      await devtools.send('Input.dispatchKeyEvent', {
        type,
        key: 'Enter',
        code: 'Enter',
        text: '\r',
        windowsVirtualKeyCode: 13,
        timestamp: now / 1000,
      });
  };
  for (const apart of [...doubled, ...single]) {
    await press(5000);
    await expect.poll(() => depthOf(page)).toBe(2);
    await press(apart);
    await expect.poll(() => depthOf(page), { message: `${apart} ms` }).toBe(3);
    await page.evaluate(() => history.go(-2));
    await expect.poll(() => depthOf(page)).toBe(1);
  }
});

test('what is tapped before the program has come is done, in its order, once it is there; Back at once', async () => {
  const { page } = await openPage(browser, { timezoneId: 'Asia/Tokyo' });
  const comes = await holdFiles(page, /\/assets\/program[^/]*\.js$/);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-option=carer]').click();
  await page.locator('main[data-step=safe-now] [data-back]').click();
  await tap(page, page.locator('[data-option=young-person]'));
  await tap(page, page.locator('main[data-step=safe-now] [data-option=safe]'));
  await page.locator('[data-bar=talk]').click();
  comes();
  await page.locator('main[data-page=crisis]').waitFor();
  await page.locator('[data-bar=resume]').click();
  await page.locator('main[data-step=suicide-check]').waitFor();
});

test('where the program comes before any frame, as in a tab behind another, each tap is one answer', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    const late: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (frame) => late.push(frame);
    const showFrame = (): void => {
      for (const frame of late.splice(0)) frame(0);
    };
    Object.assign(window, { showFrame });
  });
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.evaluate(() => Reflect.get(window, 'showFrame')());
  await page.waitForTimeout(50);
  const walked: [step: string, depth: number][] = [];
  for (const option of ['young-person', 'safe']) {
    await page.locator(`[data-option=${option}]`).dispatchEvent('click');
    walked.push(await page.evaluate(() => [document.querySelector('main')?.dataset.step ?? '', history.state.depth]));
  }
  expect(walked).toEqual([
    ['safe-now', 1],
    ['suicide-check', 2],
  ]);
});

test('the page that a tap leads to is there at once: nothing of it fades or moves', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'no-preference' });
  await open(page, address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  const moving = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('main [data-option="young-person"]')?.click();
    await new Promise((frame) => requestAnimationFrame(frame));
    return [document.querySelector('main')?.dataset.step, document.getAnimations().length];
  });
  expect(moving).toEqual(['safe-now', 0]);
  await page.context().close();
});
