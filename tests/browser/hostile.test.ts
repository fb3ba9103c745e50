import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { byPointer, open, seeWholePlan, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** A function or a value of the platform, by the object it stands on and its name. */
type Lacking = readonly [owner: string, name: string];

const functions: readonly Lacking[] = [
  ['history', 'pushState'],
  ['history', 'replaceState'],
  ['history', 'go'],
  ['crypto', 'getRandomValues'],
  ['window', 'scrollTo'],
  ['window', 'matchMedia'],
  ['window', 'print'],
  ['HTMLElement.prototype', 'focus'],
  ['navigator.clipboard', 'writeText'],
  ['navigator', 'share'],
  ['performance', 'getEntriesByType'],
  ['Intl', 'DateTimeFormat'],
  ['Intl', 'ListFormat'],
  ['Temporal.Now', 'timeZoneId'],
  ['URL', 'createObjectURL'],
  ['window', 'getSelection'],
  ['Element.prototype', 'scrollIntoView'],
  ['window', 'setInterval'],
  ['window', 'requestAnimationFrame'],
];
/** Whoever asks these waits for an answer. */
const answering: readonly Lacking[] = [
  ['navigator.clipboard', 'writeText'],
  ['navigator', 'share'],
  ['window', 'print'],
];
const values: readonly Lacking[] = [
  ['window', 'crypto'],
  ['window', 'performance'],
  ['navigator', 'clipboard'],
  ['navigator', 'languages'],
  ['window', 'name'],
  ['window', 'BroadcastChannel'],
  ['window', 'localStorage'],
  ['window', 'sessionStorage'],
  ['window', 'indexedDB'],
  ['window', 'TextEncoder'],
];

/** A window that is driven would go on printing for ever. */
async function openWithoutPrinter(): Promise<Page> {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  return page;
}

/** Before the first script of the page: what this browser lacks, or what comes of it. */
const take = ([[owner, name], how]: readonly [Lacking, string]): void => {
  const on = owner.split('.').reduce((object, key) => Reflect.get(object, key), globalThis as object);
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const instead = {
    missing: { value: undefined },
    throwing: { value: refuse },
    'doing nothing': { value: () => undefined },
    'never answering': { value: () => new Promise(() => undefined) },
    'throwing when read': { get: refuse, set: refuse },
  }[how];
  Object.defineProperty(on, name, { configurable: true, ...instead });
};

/**
 * Over every kind of page: one answer, several, the plan before its time, the place, the plan with what can be done there, a tool, the
 * page of people, and back; and out.
 */
async function everyKind(page: Page): Promise<void> {
  const settled = async (selector: string): Promise<void> => page.locator(selector).first().waitFor({ timeout: 10_000 });
  for (const option of ['young-person', 'safe', 'no', 'money']) await byPointer(page, [option]);
  await page.locator('[data-plan-now]').click();
  await settled('main[data-step=region]');
  await byPointer(page, ['gb-nir']);
  await settled('main[data-page=plan]');
  await seeWholePlan(page);
  await tap(page, '.tools [data-copy]');
  await tap(page, '.tools [data-print]');
  await tap(page, '[data-mark=done]');
  await settled('.action.done');
  await tap(page, '.in-hand [data-tool=papers]');
  await settled('main[data-tool=papers]');
  // Sharing is offered where there is something to share with.
  for (const made of ['[data-print]', '[data-share]', '[data-reminder]'])
    if (made !== '[data-share]' || (await page.locator(made).count()) > 0) await tap(page, made);
  await tap(page, 'main [data-back]');
  await settled('main[data-page=plan]');
  await page.locator('[data-bar=talk]').click();
  await settled('main[data-page=crisis]');
  await page.locator('[data-bar=resume]').click();
  await settled('main[data-page=plan]');
  await page.locator('[data-back]').click();
  await settled('main[data-page=question]');
  const { step } = await sight(page);
  expect(step).not.toBeNull();
  expect(await page.locator('main[data-page=broken]').count()).toBe(0);
  const left = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
  await page.locator('[data-bar=leave]').click();
  await left;
}

/** In the pace of a program: a second tap at the same place would be the half of a double tap. */
const tap = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((control: HTMLElement) => control.click());

type Lack = readonly [Lacking, how: string];
const lacks = (all: readonly Lacking[], hows: readonly string[]): readonly Lack[] =>
  all.flatMap((lacking, index) => sampled(hows, hows.length, index).map((how): Lack => [lacking, how]));

/** In npm test a seventh of the functions and a fifth of the values, each lacking in one way: neighbours in the list lack in another. */
const table = [
  ...sampled(lacks(functions, ['missing', 'throwing', 'doing nothing']), 7),
  ...sampled(lacks(answering, ['never answering']), 3),
  ...sampled(lacks(values, ['missing', 'throwing when read']), 5),
];

test.each(table)('%s %s: every kind of page, there and back, and out', async (lacking, how) => {
  const page = await openWithoutPrinter();
  await page.addInitScript(take, [lacking, how] as const);
  await open(page, address);
  await everyKind(page);
});

test.each(sampled(['Etc/Unknown', 'Foo/Bar', ''], 3))(
  'a device whose zone reads "%s" comes to its plan, with hours by the clock of each service',
  async (zone) => {
    const page = await openWithoutPrinter();
    await page.addInitScript((told) => {
      const working = Intl.DateTimeFormat.prototype.resolvedOptions;
      Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
        return { ...working.call(this), timeZone: told };
      };
      const now = Object(Reflect.get(Object(Reflect.get(window, 'Temporal')), 'Now'));
      now.timeZoneId = () => told;
    }, zone);
    await open(page, address);
    await everyKind(page);
  },
);

test('an object that another script has written on breaks nothing', async () => {
  const page = await openWithoutPrinter();
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { depth: 3, noise: 'ab', extend: () => null });
    window.name = '{"another":"app"}';
    addEventListener('message', () => undefined);
  });
  await open(page, address);
  await page.evaluate(() => postMessage({ type: 'leave' }, '*'));
  await everyKind(page);
});

test('fifty steps and more back and forth, each page is the one that was there', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  const walked: string[] = [];
  const name = async (): Promise<string> => JSON.stringify(await sight(page));
  await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] }, async () => {
    walked.push(await name());
  });
  const go = async (by: 1 | -1, to: string | undefined): Promise<void> => {
    await page.evaluate((steps) => history.go(steps), by);
    await expect.poll(name).toBe(to);
  };
  for (let turn = 0; turn < 3; turn += 1) {
    for (const there of walked.slice(0, -1).reverse()) await go(-1, there);
    for (const there of walked.slice(1)) await go(1, there);
  }
  expect(walked.length).toBeGreaterThan(8);
  await seeWholePlan(page);
  await expect.poll(() => page.locator('main [data-action]').count()).toBeGreaterThan(5);
});
