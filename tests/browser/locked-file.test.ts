import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { byProgram, open, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/** By keyboard, so that no two clicks are a double tap. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
}

const actionsOf = (page: Page) => page.locator('[data-action]').evaluateAll((all) => all.map((one) => one.getAttribute('data-action')));

/** Walks as a carer, types into the sheet, and locks it all. */
async function locked(page: Page) {
  await open(page, address);
  await walkToPlan(page, byProgram, { audience: ['carer'] });
  const actions = await actionsOf(page);
  await press(page, '.in-hand [data-tool=sheet]');
  await page.locator('main[data-tool=sheet] [data-field]').first().fill('canary 🙂 عربى');
  await press(page, 'main [data-back]');
  await press(page, '.in-hand [data-tool=file]');
  const words = (await page.locator('[data-passphrase]').innerText()).trim();
  await press(page, '[data-lock]');
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').waitFor();
  await press(page, '[data-save]');
  const file = await download;
  return { actions, words, name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('what was answered and typed comes back from a locked file and its five words, and from nothing else', async () => {
  const { page, seen } = await openPage(browser);
  const { actions, words, name, text } = await locked(page);
  expect(name).toBe('notes.txt');
  expect(words.split(' ')).toHaveLength(5);
  expect(text).not.toContain('canary');
  const other = (await openPage(browser)).page;
  await open(other, address);
  await press(other, '.beneath:has([data-locked-input], summary) >> nth=1 >> summary');
  const tries: readonly (readonly [string, string, boolean])[] = [
    ['a letter to somebody', words, false],
    [text, words.replace(/\w+$/, 'nonsense'), false],
    [text.slice(0, -9), words, false],
    [`${text}\n`, ` ${words.toUpperCase()} `, true],
  ];
  for (const [pasted, said, opens] of tries) {
    await other.locator('[data-locked-input]').fill(pasted);
    await other.locator('[data-words-input]').fill(said);
    await other.keyboard.press('Enter');
    if (opens) break;
    await expect.poll(() => other.locator('.beneath [role=alert]:visible').innerText(), { timeout: 30_000 }).not.toBe('');
    expect(await other.locator('[data-locked-input]').inputValue()).toBe(pasted);
  }
  await other.locator('main[data-page=plan]').waitFor();
  expect(await actionsOf(other)).toEqual(actions);
  await press(other, '.in-hand [data-tool=sheet]');
  expect(await other.locator('main[data-tool=sheet] [data-field]').first().inputValue()).toBe('canary 🙂 عربى');
  expect([...seen.violations, ...seen.errors]).toEqual([]);
});

test('a file of a hundred megabytes is refused in one line, and the page goes on', async () => {
  const { page, seen } = await openPage(browser);
  await open(page, address);
  const fold = '.beneath:has([data-locked-input], summary) >> nth=1 >> summary';
  await press(page, fold);
  const field = page.locator('[data-locked-input]');
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    document.execCommand('insertText', false, 'A'.repeat(100_000_000));
  });
  await page.locator('[data-words-input]').fill('acorn river lamp otter sky');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.beneath [role=alert]:visible').innerText(), { timeout: 30_000 }).not.toBe('');
  await walkToPlan(page, byProgram, { audience: ['carer'] });
  expect([...seen.violations, ...seen.errors]).toEqual([]);
});

test('leaving works while it is being locked', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await walkToPlan(page, byProgram, { audience: ['carer'] });
  await press(page, '.in-hand [data-tool=file]');
  await press(page, '[data-lock]');
  await press(page, '[data-bar=leave]');
  await expect.poll(() => page.locator('[data-lock], [data-save], [data-passphrase]').count()).toBe(0);
});
