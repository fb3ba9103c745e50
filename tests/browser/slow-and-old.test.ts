import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { root } from '../../tools/root.mjs';
import { serveFolder } from '../../tools/serve/serve-dist.mjs';
import { launchChromium, openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { holdFiles } from '../support/browser/hold-files.ts';
import { slowLine } from '../support/browser/slow-line.ts';
import { byPointer, byProgram, offered, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** What a carer reads on their plan. */
const words = /\/assets\/extortion-words-carer-[^/]*\.js$/;

/** Where one tap leads to the plan, in a country that its clock tells. */
async function beforeThePlan(page: Page): Promise<Locator> {
  await page.goto(address);
  await page.locator('html[data-early=done]').waitFor({ state: 'attached' });
  await byPointer(page, ['carer']);
  const planNow = page.locator('[data-plan-now]');
  for (let given = 0; given < 9 && (await planNow.count()) === 0; given += 1) await byPointer(page, (await offered(page)).slice(0, 1));
  return planNow;
}

test('a plan that does not come is spoken of, beside the number and whose it is; once it comes, it follows', async () => {
  const { page } = await openPage(browser, { timezoneId: 'Europe/Dublin' });
  const comes = await holdFiles(page, words);
  const planNow = await beforeThePlan(page);
  expect(await page.locator('.waiting:visible').count()).toBe(0);
  await planNow.click();
  await page.locator('.waiting').waitFor({ timeout: 5000 });
  expect(await page.locator('[data-bar=emergency]').isVisible()).toBe(true);
  expect(await page.locator('.foot .region summary').isVisible()).toBe(true);
  comes();
  await page.locator('main[data-page=plan]').waitFor();
  expect(await page.locator('.waiting:visible').count()).toBe(0);
});

test('a tap that waits for the program is spoken of as well', async () => {
  const { page } = await openPage(browser);
  await page.route(/\/assets\/program[^/]*\.js$/, () => undefined);
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('[data-option=carer]').click();
  const next = page.locator('main[data-step=safe-now] [data-option]').first();
  await next.waitFor();
  // Sooner, at the same place, it would be the second half of a double tap.
  await page.waitForTimeout(400);
  await next.click();
  await page.locator('.waiting').waitFor({ timeout: 5000 });
  await page.locator('#guide a[href^="tel:"]').first().waitFor();
});

test('a plan that cannot come ends in the broken page with the guide and a way back; on a better line the same tap goes on', async () => {
  const { page } = await openPage(browser, { timezoneId: 'Europe/Dublin' });
  await page.route(words, (route) => route.abort());
  const planNow = await beforeThePlan(page);
  await planNow.click();
  await page.locator('main[data-page=broken]').waitFor();
  await page.locator('#guide a[href="tel:999"]').first().waitFor();
  await page.unroute(words);
  await page.locator('[data-come-back]').click();
  await planNow.click();
  await page.locator('main[data-page=plan]').waitFor();
});

const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
/** Where the first page stands, and the script behind it does not yet. */
const behindFirstPage = page.indexOf('<template data-after=');

test('the page itself hanging behind its first page: the number and the way out stand, a tap is marked at once and spoken of, and taken once the rest comes', async () => {
  const { address: slow, close } = await slowLine(address, { hangsAfter: () => behindFirstPage });
  onTestFinished(async () => {
    await close();
  });
  const { page: opened } = await openPage(browser);
  await opened.goto(slow, { waitUntil: 'commit' });
  for (const help of ['emergency', 'talk', 'leave']) await opened.locator(`#app [data-bar=${help}]`).waitFor({ timeout: 2000 });
  await opened.locator('[data-option=carer]').click();
  expect(await opened.locator('[data-option=carer][data-tapped]').count()).toBe(1);
  await opened.locator('.waiting').waitFor({ timeout: 5000 });
});

test('Back on a line that hangs: the curtain as soon as its place has come', async () => {
  const forgetful = await launchChromium(['--disable-back-forward-cache']);
  onTestFinished(() => forgetful.close());
  let bytes = Number.POSITIVE_INFINITY;
  const { address: slow, close } = await slowLine(address, { hangsAfter: () => bytes });
  onTestFinished(async () => {
    await close();
  });
  const { page: opened } = await openPage(forgetful);
  await opened.goto(slow);
  await byPointer(opened, ['carer']);
  await opened.goto(`${address}about.html`);
  bytes = behindFirstPage;
  await opened.goBack({ waitUntil: 'commit' });
  await opened.locator('.curtain').waitFor({ timeout: 2000 });
  expect(await opened.title()).toBe('Closed');
  expect(await opened.locator('main').count()).toBe(1);
});

const firstLoad = readdirSync(join(root, 'dist/assets')).filter((name) => name.endsWith('.js') && !/^(trainer|account)/.test(name));

test.each(sampled(firstLoad, 5))('%s neither coming nor failing, help stands, and a tap leads on or is spoken of', async (name) => {
  const { page: opened } = await openPage(browser, { timezoneId: 'Europe/Dublin' });
  await opened.route(`**/${name}`, () => undefined);
  await opened.goto(address, { waitUntil: 'commit' });
  await opened.locator('[data-option=carer]').click();
  await opened.locator('main[data-step=safe-now]').waitFor();
  // Sooner, at the same place, it would be the second half of a double tap.
  await opened.waitForTimeout(400);
  await opened.locator('main [data-option]').first().click();
  await opened.locator('.waiting:visible, main:not([data-step=safe-now])').first().waitFor({ timeout: 5000 });
  for (const help of ['emergency', 'talk', 'leave']) expect(await opened.locator(`#app [data-bar=${help}]`).isVisible(), help).toBe(true);
});

/** Dist in a folder of its own, and the same with every file under another name, as the next edition would be. */
async function twoEditions() {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-editions-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const { address: own, close } = await serveFolder(folder);
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  const renew = (): void => {
    const assets = join(folder, 'assets');
    const names = readdirSync(assets);
    const renamed = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, `new-${name}`), text);
    for (const name of names) renameSync(join(assets, name), join(assets, `new-${name}`));
    const pages = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name] : []));
    const programs = names.flatMap((name) => (name.endsWith('.js') ? [join('assets', `new-${name}`)] : []));
    for (const name of [...pages, ...programs]) {
      const path = join(folder, name);
      writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    }
  };
  return { own, renew };
}

test('an old page that was whole in memory goes to its end, whatever the host has now; loaded anew it is the new one', async () => {
  const { own, renew } = await twoEditions();
  const { page } = await openPage(browser);
  await page.goto(own, { waitUntil: 'networkidle' });
  await byPointer(page, ['adult']);
  renew();
  await walkToPlan(page, byProgram, { region: ['gb-nir'] });
  await page.locator('.in-hand [data-tool]').first().click();
  await page.locator('main[data-page=tool]').waitFor();
  await page.reload();
  await page.locator('main[data-page]').waitFor();
});

test('an old page whose files are gone: the guide stands, and one tap loads the new one', async () => {
  const { own, renew } = await twoEditions();
  const { page } = await openPage(browser);
  const old = await (await page.request.get(own)).text();
  renew();
  await page.route(own, (route) => route.fulfill({ body: old, contentType: 'text/html' }), { times: 1 });
  await page.goto(own);
  await page.locator('#guide h1').waitFor();
  expect(await page.locator('#guide a[href^="tel:"]:visible').count()).toBeGreaterThan(20);
  await page.locator('#guide a[href=""]').click();
  await page.locator('main[data-page=notice]').waitFor();
  await byPointer(page, ['carer']);
});
