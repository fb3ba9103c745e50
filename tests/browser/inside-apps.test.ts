import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { byPointer, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const webView =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36';
const onAndroid = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36';

/** What a browser inside an app often lacks, or has for show. */
const takeAway = (how: 'missing' | 'doing nothing' | 'never answering' | 'throwing'): void => {
  const instead = {
    missing: undefined,
    'doing nothing': () => undefined,
    'never answering': () => new Promise(() => undefined),
    throwing: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  }[how];
  const put = (on: object, name: string, value: unknown): void => {
    Object.defineProperty(on, name, { configurable: true, value });
  };
  put(globalThis, 'print', instead);
  put(globalThis, 'open', instead);
  put(Navigator.prototype, 'share', how === 'missing' ? () => Promise.reject(new TypeError('share')) : instead);
  if (how === 'missing') put(Navigator.prototype, 'clipboard', undefined);
  else put(Clipboard.prototype, 'writeText', instead);
  put(HTMLAnchorElement.prototype, 'download', undefined);
};

/** The plan, out with a copy, a paper and a number: what the browser cannot do stands on the page, marked. */
async function takesItAlong(page: Page): Promise<void> {
  await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] });
  expect(await page.locator('main a[href^="tel:"] bdi:visible').count()).toBeGreaterThan(0);
  const marked = (): Promise<string> => page.evaluate(() => String(getSelection()));
  // By hand, in the pace of a program: a second tap at the same place would be the half of a double tap.
  const tap = (on: Locator): Promise<void> => on.evaluate((control: HTMLElement) => control.click());
  const tools = page.locator('section.tools');
  await tap(tools.locator('[data-copy]'));
  await tools.locator('[data-instead]').waitFor();
  expect(await marked()).toContain('0800 1111');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await tap(tools.locator('[data-print]'));
  await expect.poll(() => tools.locator('[data-instead]').count()).toBe(2);
  expect(await marked()).toContain('0800 1111');
  await tap(page.locator('.in-hand [data-tool=papers]'));
  await page.locator('main[data-tool=papers]').waitFor();
  await tap(page.locator('[data-print]'));
  await page.locator('[data-instead]').first().waitFor();
  await tap(page.locator('[data-share]'));
  await expect.poll(() => page.locator('[data-instead]').count(), { timeout: 5000 }).toBe(2);
  await tap(page.locator('[data-reminder]'));
  await tap(page.locator('main [data-back]'));
  await page.locator('main[data-page=plan]').waitFor();
}

test.each([
  ['Instagram', `${iPhone} Mobile/15E148 Instagram 334.0.0`, 'missing'],
  ['Snapchat', `${iPhone} Mobile/15E148 Snapchat/12.90 (like Safari/8617, panda)`, 'doing nothing'],
  ['TikTok', `${webView} trill_350103 BytedanceWebview/d8a21c6 musical_ly_350103`, 'never answering'],
  ['WhatsApp', `${iPhone} Mobile/15E148 [WhatsApp/24.12]`, 'throwing'],
  ['Messenger', `${iPhone} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/462.0]`, 'missing'],
  ['Facebook', `${webView} [FB_IAB/FB4A;FBAV/467.0;]`, 'doing nothing'],
  ['Discord', `${iPhone} Mobile/15E148 Discord/240.0`, 'never answering'],
  ['', webView, 'throwing'],
  ['', `${iPhone} Mobile/15E148`, 'missing'],
  // Their false friends.
  [null, `${iPhone} Version/17.5 Mobile/15E148 Safari/604.1`, 'doing nothing'],
  [null, `${iPhone} CriOS/126.0 Mobile/15E148 Safari/604.1`, 'never answering'],
  [null, `${onAndroid} SamsungBrowser/25.0`, 'throwing'],
] as const)('inside "%s" (%s), everything %s: to the plan, and out with a copy, a paper and a number', async (app, userAgent, how) => {
  const { page } = await openPage(browser, { userAgent });
  await page.addInitScript(takeAway, how);
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  const line = page.locator('[data-inside-app]');
  if (app === null) {
    await page
      .locator('[data-code-input]')
      .waitFor({ state: 'attached', timeout: 5000 })
      .catch(() => undefined);
    expect(await line.count()).toBe(0);
  } else {
    await line.waitFor();
    expect(await line.getAttribute('data-inside-app')).toBe(app);
    if (app !== '') expect(await line.textContent()).toContain(app);
    expect(await line.locator('a[href^="intent:"]').count()).toBe(userAgent.includes('Android') ? 1 : 0);
  }
  await takesItAlong(page);
});

test('a browser that reads no script of today, as those that load pages through computers of their own: the guide stands, with the way to load anew', async () => {
  const { page } = await openPage(browser);
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    // Their engine stops at the first word it does not know, and knows neither modules nor templates.
    const body = (await response.text())
      .replace(/<script>[\s\S]*?<\/script>/g, '<script>let a = #!;</script>')
      .replace(/<script type="module"[\s\S]*?<\/script>/g, '')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response, body, headers: { 'content-type': 'text/html' } });
  });
  await page.goto(address);
  await page.locator('#guide h1').waitFor();
  expect(await page.locator('#guide a[href^="tel:"]:visible').count()).toBeGreaterThan(20);
  expect(await page.locator('#app:visible').count()).toBe(0);
  await page.locator('#guide [data-bar=leave]').waitFor();
  await page.unroute(/\/$/);
  await page.locator('#guide a[href=""]').click();
  await page.locator('main[data-page=notice]').waitFor();
});

test('a tap on a number leaves the page as it is', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await page.locator('[data-bar=talk]').click();
  const call = page.locator('main a[href^="tel:"]').first();
  await call.click();
  await page.waitForTimeout(300);
  expect(page.url()).toBe(address);
  expect(await call.isVisible()).toBe(true);
});

/** As a web view does that knows no calls: its own page takes the place of ours. */
async function callLeadsToErrorPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      if (!(event.target instanceof Element) || event.target.closest('a[href^="tel:"]') === null) return;
      event.preventDefault();
      location.href = 'http://no-calls.invalid/';
    });
  });
  await page.locator('main a[href^="tel:"]').first().click();
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
}

test('where a call is answered by an error page, Back leads to the place, with its answers', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] });
  await callLeadsToErrorPage(page);
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('main[data-page=plan]').waitFor();
  await page.locator('main [data-back]').first().click();
  await page.locator('main[data-page=question] .before').first().waitFor();
  // Whoever goes elsewhere after that is covered as ever.
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('.curtain').waitFor();
});

test('and where the browser keeps no page, Back leads to the place if it keeps the name, else by the curtain to the first page: never to half a page', async () => {
  const forgetful = await launchChromium(['--disable-back-forward-cache']);
  onTestFinished(() => forgetful.close());
  const { page } = await openPage(forgetful);
  await page.goto(address);
  await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-nir'] });
  await callLeadsToErrorPage(page);
  await page.goBack({ waitUntil: 'commit' });
  const curtain = page.locator('.curtain a');
  await curtain.or(page.locator('main[data-page=plan]')).first().waitFor();
  if ((await curtain.count()) === 0) return;
  await curtain.click();
  await page.locator('main[data-page=notice]').waitFor();
  expect(await page.locator('.before').count()).toBe(0);
});
