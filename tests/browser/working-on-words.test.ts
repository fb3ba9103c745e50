import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { byPointer, open, sight } from '../support/browser/visitor.ts';
import { openWorkshop } from '../support/browser/workshop.ts';

/** A page of a workshop, and the hand that writes there. */
async function atWork() {
  const { address, change, close } = await openWorkshop();
  onTestFinished(close);
  const { page } = await openPage(await sharedChromium(), { reducedMotion: 'reduce' });
  // The first time, everything is put together while the page waits.
  page.setDefaultTimeout(120_000);
  await open(page, address);
  // By then Vite may have loaded the page anew by itself; a person comes to a page that nobody has.
  await page.goto('about:blank');
  await open(page, address);
  return { page, change };
}

/** What the person would lose by a page that is loaded anew, or begun at another place. A mark in the window outlives no page. */
const kept = async (page: Page) => ({ ...(await sight(page)), loadedOnce: await page.evaluate(() => 'loadedOnce' in window) });

const headingOf = async (page: Page): Promise<string> => (await page.locator('main h1').innerText()).replace(/\s+/g, ' ');
const firstOption = (page: Page): Promise<string | null> => page.locator('main [data-option]').first().getAttribute('data-option');
const slowly = { timeout: 120_000 };

test('whoever works on flows/ sees each change at the step they are at, with every answer kept and nothing loaded anew', async () => {
  const { page, change } = await atWork();
  await byPointer(page, ['young-person']);
  await byPointer(page, ['safe']);
  await page.evaluate(() => Object.assign(window, { loadedOnce: true }));
  const before = await kept(page);
  const heading = await headingOf(page);
  const words = 'extortion/words/en-GB/steps.yaml';
  const greeted = `${heading}, friend`;

  change(words, { [heading]: greeted });
  await expect.poll(() => headingOf(page), slowly).toBe(greeted);
  expect(await kept(page)).toEqual(before);

  // A name that leads nowhere: the page waits behind the one error, and goes on when it is mended.
  change('extortion/flow.yaml', { 'to: suicide-check }': 'to: suicide-chek }' });
  const error = page.locator('vite-error-overlay');
  await error.waitFor();
  expect(await error.evaluate((overlay) => overlay.shadowRoot?.textContent)).toMatch(/flow\.yaml:\d+:\d+ +unknown-step[\s\S]*suicide-chek/);
  change('extortion/flow.yaml', { 'to: suicide-chek }': 'to: suicide-check }' });
  await error.waitFor({ state: 'detached' });
  expect(await kept(page)).toEqual(before);

  // A watcher of files hears no second change within a twentieth of a second, and no hand is as quick.
  await page.waitForTimeout(300);
  // The order of options is what a kept answer is counted by.
  expect(await firstOption(page)).toBe('no');
  change('extortion/flow.yaml', {
    'options: [safe, { id: address,': 'options: [{ id: address,',
    'coming, unsure, not-safe]\n    silence: unsure': 'coming, unsure, safe, not-safe]\n    silence: unsure',
    'options: [no, unsure, yes, now, rather-not]': 'options: [unsure, no, yes, now, rather-not]',
  });
  await expect.poll(() => firstOption(page), slowly).toBe('unsure');
  expect(await kept(page)).toEqual(before);

  await page.locator('[data-back]').click();
  await page.locator('[data-option=safe] .before').waitFor();
  expect(await kept(page)).toEqual({ page: 'question', step: 'safe-now', loadedOnce: true });
});
