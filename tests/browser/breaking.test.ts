import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../tools/root.mjs';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { barriers, byPointer, byProgram, offered, open, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** The number to call and the way out, on the screen within a second. */
async function helpStands(page: Page, where = 'here'): Promise<void> {
  for (const help of ['a[href="tel:999"]', '[data-bar=leave]'])
    await expect.poll(() => page.locator(`${help}:visible`).count(), { timeout: 1500, message: `${help}, ${where}` }).toBeGreaterThan(0);
}

/** The static guide, whole: what not to do, and the numbers of every place. */
async function guideStands(page: Page): Promise<void> {
  await helpStands(page);
  await page.locator('#guide').waitFor({ timeout: 1500 });
  expect(await page.locator('#guide [data-place]').count()).toBeGreaterThan(15);
  for (const number of ['999', '112', '911', '000', '111'])
    expect(await page.locator(`#guide a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
}

const scripts = /\/assets\/(index|program)[^/]*\.js$/;

test('without scripts the guide stands, every link of it works, and axe finds nothing', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  await guideStands(page);
  for (const link of await page.locator('#guide nav a').all()) {
    const target = await link.getAttribute('href');
    const response = await page.request.get(new URL(target ?? '', address).href);
    expect(response.status(), target ?? '').toBe(200);
  }
});

test('the guide and the printable pages hold no barrier', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await page.route(scripts, (route) => route.abort());
  await page.goto(address);
  await guideStands(page);
  expect(await barriers(page)).toEqual([]);
  for (const audience of ['young-person', 'carer', 'professional', 'adult']) {
    await page.goto(`${address}guide/${audience}.html`);
    await helpStands(page);
    expect(await barriers(page), audience).toEqual([]);
  }
});

test.each([
  ['missing', { status: 404, body: '' }],
  ['of the wrong type', { status: 200, contentType: 'text/plain', body: 'x' }],
  ['in a syntax the browser does not know', { status: 200, contentType: 'text/javascript', body: 'let a = #!;' }],
  ['throwing at once', { status: 200, contentType: 'text/javascript', body: 'throw new Error("broken");' }],
])('with scripts %s the guide stands', async (_, answer) => {
  const { page } = await openPage(browser);
  await page.route(scripts, (route) => route.fulfill(answer));
  await page.goto(address);
  await guideStands(page);
});

/** Breaks off one chunk at the byte `at`, or anywhere, and opens the page. */
async function openCut(chunk: string, at?: number): Promise<{ page: Page; where: string }> {
  const text = readFileSync(join(root, 'dist', chunk), 'utf8');
  const length = at ?? Math.floor(Math.random() * text.length);
  const { page } = await openPage(browser);
  await page.route(`**/${chunk}`, (route) => route.fulfill({ contentType: 'text/javascript', body: text.slice(0, length) }));
  await page.goto(address);
  return { page, where: `${chunk} cut at ${length} of ${text.length}` };
}

const chunksNamed = (start: RegExp): readonly string[] =>
  readdirSync(join(root, 'dist/assets')).flatMap((name) => (start.test(name) && name.endsWith('.js') ? [`assets/${name}`] : []));

test('with any chunk cut at any byte, the number and the way out stand', async () => {
  const chunks = chunksNamed(/^(index|program|plan|rolldown|services|extortion)/);
  expect(chunks.length).toBeGreaterThan(9);
  for (const chunk of chunks) {
    const { page, where } = await openCut(chunk);
    await helpStands(page, where);
    await page.context().close();
  }
});

test('where the helpers of a place do not arrive, the numbers of every place stand below the questions', async () => {
  const [chunk = ''] = chunksNamed(/^services-near/);
  const { page } = await openCut(chunk, 10);
  await page.locator('main[data-page=notice]').waitFor();
  await guideStands(page);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-eng'] });
  await guideStands(page);
  expect(await barriers(page)).toEqual([]);
});

/** As if it stood in a file of ours: that is what tells our mistakes from a stranger's. */
const inOurFiles = (program: string): string => `${program}\n//# sourceURL=${address}assets/ours.js`;

test('a mistake of ours in a tap, a timer or a promise ends in the broken page above the guide, with the plan so far and the way back', async () => {
  const mistakes = [
    "setTimeout(() => { throw new Error('in a timer') })",
    "Promise.reject(new Error('in a promise')); undefined",
    "document.body.addEventListener('click', () => { throw new Error('in a tap') }, { once: true }); document.body.click()",
  ];
  for (const mistake of mistakes) {
    const { page } = await openPage(browser, { reducedMotion: 'reduce' });
    await open(page, address);
    await byPointer(page, ['young-person']);
    await byPointer(page, ['safe']);
    const before = await page.locator('main').getAttribute('data-step');
    await page.evaluate(inOurFiles(mistake));
    await page.locator('main[data-page=broken]').waitFor({ timeout: 1000 });
    await guideStands(page);
    expect(await barriers(page)).toEqual([]);
    expect(await page.locator('main').count()).toBe(1);
    const lines = await page.locator('[data-plan-in-short] li').allInnerTexts();
    expect(lines.length).toBeGreaterThan(2);
    // A number stays on one line, however narrow.
    expect(lines.filter((line) => /\d[\d\u00a0]+$/.test(line))).not.toEqual([]);
    expect(lines.filter((line) => /\d \d/.test(line))).toEqual([]);
    await page.locator('[data-come-back]').click();
    await expect.poll(() => page.locator('main').getAttribute('data-step')).toBe(before);
    await page.locator('[data-back]').click();
    await page.locator('main[data-step=safe-now]').waitFor();
    expect(await page.locator('[data-option=safe] .before').count()).toBe(1);
  }
});

test('starting again on the broken page leads to the first page without an answer, and Back out of it', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await byPointer(page, ['young-person']);
  await byPointer(page, ['safe']);
  await page.evaluate(inOurFiles("setTimeout(() => { throw new Error('in a timer') })"));
  await page.locator('[data-start-again]').click();
  await page.locator('main[data-page=notice]').waitFor();
  expect(await page.locator('.before').count()).toBe(0);
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test('mistakes of strangers change nothing: in-app browsers, additions, a file without an address', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await byPointer(page, ['young-person']);
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { filename: 'chrome-extension://abc/content.js' }));
    dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
    dispatchEvent(
      new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.', filename: location.href }),
    );
    queueMicrotask(() => Promise.reject(new TypeError("undefined is not an object (evaluating 'window.webkit.messageHandlers')")));
    queueMicrotask(() => Promise.reject('a stranger'));
    setTimeout(() => {
      throw new ReferenceError('_AutofillCallbackHandler');
    });
    document.addEventListener('click', () => {
      throw new Error('in a listener of a stranger');
    });
  });
  await byPointer(page, ['safe']);
  expect(await page.locator('main[data-step=suicide-check]').count()).toBe(1);
});

test.each([
  ['', 0],
  [', where a finger rested on what leads to it,', 500],
])('a page that can never be drawn%s ends in the broken page, which comes back once it can be', async (_, delay) => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await open(page, address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const create = document.createElement.bind(document);
    document.createElement = (name: string) => {
      if (name === 'fieldset') throw new Error('in drawing');
      return create(name);
    };
    Object.assign(globalThis, { mend: () => Object.assign(document, { createElement: create }) });
  });
  await page.locator('[data-option]').first().click({ delay });
  await page.locator('main[data-page=broken]').waitFor({ timeout: 2000 });
  await guideStands(page);
  expect(await barriers(page)).toEqual([]);
  await page.locator('[data-come-back]').click();
  await page.locator('main[data-page=broken]').waitFor({ timeout: 2000 });
  await page.evaluate(() => Reflect.get(globalThis, 'mend')());
  // Else it would be the second half of a double tap.
  await page.waitForTimeout(400);
  await page.locator('[data-come-back]').click();
  await page.locator('main[data-page=question]').waitFor();
});

/** In the page: `name` of `object` fails the `after`-th time that it is used, counted from a tap on `tapped` where there is one. */
const failOnce = ([object, name, after, tapped]: readonly [string, string, number, string?]): void => {
  const owner = Reflect.get(globalThis, object);
  const working = Reflect.get(owner, name);
  let left = after;
  owner[name] = function (this: unknown, ...values: unknown[]) {
    left -= 1;
    if (left === 0) throw new Error(`in ${name}`);
    return Reflect.apply(working, this, values);
  };
  if (tapped !== undefined) document.querySelector<HTMLElement>(tapped)?.click();
};

/** Whatever a tap, an effect or the history does with the browser, and whatever is drawn: the element that cannot be made, counted from the tap. */
test.each([
  ['history', 'pushState', [1]],
  ['crypto', 'getRandomValues', [1]],
  ['window', 'scrollTo', [1]],
  ['document', 'createElement', [1, 3, 12]],
  ['document', 'createTextNode', [1, 5]],
] as const)('%s failing once in %s on the way to the next page, the next page stands all the same', async (object, name, places) => {
  await Promise.all(
    places.map(async (place) => {
      const { page } = await openPage(browser);
      await open(page, address);
      // While the program takes charge of the first page, it would fail in that.
      await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
      await page.evaluate(failOnce, [object, name, place, 'main [data-option]'] as const);
      await page.locator('main[data-step=safe-now]').waitFor({ timeout: 2000 });
      await byPointer(page, ['safe']);
    }),
  );
});

test('any part of a plan failing once to be drawn, the plan stands all the same', async () => {
  for (const place of [3, 250]) {
    const { page } = await openPage(browser);
    await open(page, address);
    await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
    await page.locator('[data-bar=talk]').click();
    await page.locator('main[data-page=crisis]').waitFor();
    await page.evaluate(failOnce, ['document', 'createElement', place] as const);
    await page.locator('[data-bar=resume]').click();
    await page.locator('main[data-page=plan]').waitFor({ timeout: 2000 });
    expect(await page.locator('main [data-action]').count()).toBeGreaterThan(5);
  }
});

test('leaving works even where the history fails', async () => {
  for (const broken of [
    ['history', 'replaceState', 1],
    ['history', 'go', 1],
  ] as const) {
    const { page } = await openPage(browser);
    await open(page, address);
    await byPointer(page, (await offered(page)).slice(0, 1));
    await page.evaluate(failOnce, broken);
    const left = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
    await page.locator('[data-bar=leave]').click();
    await left;
  }
});

test('every storage throwing, everything works', async () => {
  const { page, seen } = await openPage(browser);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  await open(page, address);
  await byPointer(page, (await offered(page)).slice(0, 1));
  await page.reload();
  await page.locator('main[data-page=question]').waitFor();
  expect(seen.errors).toEqual([]);
});
