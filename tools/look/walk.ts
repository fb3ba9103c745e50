import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/build/find-browser.mjs';

/** A browser that reaches nothing but the page it is shown. */
export async function launchQuietly(): Promise<Browser> {
  return chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.*'],
  });
}

/** Answers the page that is shown: as wanted, else by its first option. */
export async function answer(page: Page, wanted: readonly string[] | undefined): Promise<void> {
  const main = page.locator('main[data-page]');
  const before = (await main.getAttribute('data-step')) ?? '';
  const controls = page.locator('main [data-option], main input[type=checkbox]');
  const offered = await controls.evaluateAll((all) => all.map((one) => one.getAttribute('data-option') ?? one.getAttribute('value') ?? ''));
  for (const option of wanted ?? offered.slice(0, 1)) {
    const control = controls.nth(offered.indexOf(option));
    if ((await control.getAttribute('type')) === 'checkbox') await control.check();
    else await control.click();
  }
  const submit = page.locator('main button[type=submit]');
  if ((await submit.count()) > 0 && (await main.getAttribute('data-step')) === before) await submit.click();
  await page.waitForFunction((step) => document.querySelector('main')?.getAttribute('data-step') !== step, before);
  // A tap is not taken for a moment after a page has come.
  await page.waitForTimeout(320);
}
