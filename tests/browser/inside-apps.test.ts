import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { neutralSite } from '../support/browser/neutral-site.ts';
import { byProgram, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;
/** Keeps no page in memory: Back loads it anew. */
let forgetful: Browser;

beforeAll(async () => {
  [browser, forgetful] = await Promise.all([launchChromium(), launchChromium(['--disable-back-forward-cache'])]);
});
afterAll(() => Promise.all([browser.close(), forgetful.close()]));

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
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
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

type Inside = readonly [app: string | null, userAgent: string, how: Parameters<typeof takeAway>[0]];

const apps: readonly Inside[] = [
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
];

/** In a browser that lacks what it lacks. */
async function openInside([_, userAgent, how]: Inside): Promise<Page> {
  const { page } = await openPage(browser, { userAgent });
  await page.addInitScript(takeAway, how);
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  return page;
}

test.each(apps)('inside "%s" (%s), everything %s: the page says where it is, and nowhere else', async (...inside) => {
  const [app, userAgent] = inside;
  const page = await openInside(inside);
  const line = page.locator('[data-inside-app]');
  if (app === null) {
    // It would stand before what comes last.
    await page.locator('.beneath details').first().waitFor({ state: 'attached' });
    expect(await line.count()).toBe(0);
  } else {
    await line.waitFor();
    expect(await line.getAttribute('data-inside-app')).toBe(app);
    if (app !== '') expect(await line.textContent()).toContain(app);
    expect(await line.locator('a[href^="intent:"]').count()).toBe(userAgent.includes('Android') ? 1 : 0);
  }
});

// Three in a row lack their four things each in another way: in npm test all four ways are met.
test.each(sampled(apps, 3))('inside "%s" (%s), everything %s: to the plan, and out with a copy, a paper and a number', async (...inside) =>
  takesItAlong(await openInside(inside)),
);

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

/** As a web view does that has no calls, no tabs and no downloads: what was tapped, or a page of its own, takes the place of ours. */
const inPlaceOfOurs = (to: string): void => {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || (link.target === '' && link.href.startsWith('http'))) return;
    event.preventDefault();
    location.href = link.pathname.endsWith('.html') ? link.href : to;
  });
};

/** Taps what stands there first, and waits for the page that comes in place of ours. */
async function tapAway(page: Page, selector: string, to: string): Promise<void> {
  await page.evaluate(inPlaceOfOurs, to);
  await page
    .locator(selector)
    .first()
    .evaluate((control: HTMLElement) => control.click());
  await expect.poll(() => page.url()).not.toBe(address);
  // Whoever goes back before it is there stops it.
  await page.waitForLoadState();
}

const noCalls = 'http://no-calls.invalid/';
/** Each where it is tapped, and what comes: an error page, or somebody else's page. */
const ledAway = [
  ['a number', 'main a[href^="tel:"]', 'error'],
  ["a helper's page", 'main a[target=_blank][href^="https:"]', 'site'],
  ['a page beside the app', 'a[target=_blank][href$="about.html"]', 'site'],
  ['a file to save', '[data-reminder]', 'error'],
] as const;

/** Where it is tapped, and what is come back to. */
async function openLedAway(page: Page, selector: string): Promise<string> {
  await page.goto(address);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  const isTool = selector === '[data-reminder]';
  if (isTool) await page.locator('.in-hand [data-tool=papers]').evaluate((button: HTMLElement) => button.click());
  await page.locator(selector).first().waitFor({ state: 'attached' });
  return isTool ? 'main[data-tool=papers]' : 'main[data-page=plan]';
}

const browsers = [
  ['keeps whole pages', () => browser],
  ['keeps no page', () => forgetful],
] as const;

describe.each(ledAway.map((way, index) => [...way, index] as const))(
  'where %s takes the place of the page',
  (_, selector, comes, index) => {
    test.each(sampled(browsers, browsers.length, index))(
      'and the browser %s, Back leads to the place, with its answers',
      async (_how, own) => {
        const site = await neutralSite();
        onTestFinished(async () => {
          await site.close();
        });
        const { page } = await openPage(own());
        const there = await openLedAway(page, selector);
        await tapAway(page, selector, comes === 'site' ? site.address : noCalls);
        await page.goBack({ waitUntil: 'commit' });
        await page.locator(there).waitFor();
        await page.locator('main [data-back]').first().click();
        await page.locator('main[data-page=plan], main[data-page=question] .before').first().waitFor();
        // Whoever goes elsewhere after that is covered as ever.
        await page.goto('about:blank');
        await page.goBack({ waitUntil: 'commit' });
        await page.locator('.curtain').waitFor();
      },
    );
  },
);

test('whoever was shown the page of a tab of its own, and comes back and goes elsewhere, is covered', async () => {
  const site = await neutralSite();
  onTestFinished(async () => {
    await site.close();
  });
  const { page } = await openPage(browser);
  await page.goto(address);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  await page.evaluate(() => {
    // Nobody is rung by a test: a call still on its way would stop the page that is gone to.
    addEventListener('click', (event) => event.preventDefault());
    document.querySelector<HTMLElement>('main a[href^="tel:"]')?.click();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.goto('about:blank');
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('.curtain').waitFor();
});
