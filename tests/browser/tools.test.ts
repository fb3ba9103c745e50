import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { extent } from '../support/browser/extent.ts';
import { barriers, byPointer, open, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const toolsOffered = (page: Page) =>
  page.locator('.in-hand [data-tool]').evaluateAll((all) => all.map((one) => one.getAttribute('data-tool') ?? ''));

/** By keyboard: the button has the focus and Enter is pressed, so that no two clicks are a double tap. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press('Enter');
}

async function openTool(page: Page, tool: string): Promise<void> {
  await press(page, `.in-hand [data-tool=${tool}]`);
  await page.locator(`main[data-tool=${tool}]`).waitFor();
}

async function backToPlan(page: Page): Promise<void> {
  await press(page, 'main [data-back]');
  await page.locator('main[data-page=plan]').waitFor();
}

const hostile = `${'x'.repeat(10_000)} 🙂 ‮عربى‬ \u0007 <img src=x onerror="document.title='run'"><script>document.title='run'</script>`;

/** In npm test a tool is looked at by a machine for whoever has it first: it looks the same for the others. */
const looked = new Set<string>();
const isDue = (tool: string): boolean => extent !== 'sample' || !looked.has(tool);

describe.each(['young-person', 'carer', 'professional', 'adult'])('%s', (audience) => {
  test('opens every tool by keyboard, at 320 pixels, without a barrier, a request or a word in the address', async () => {
    const { page, seen } = await openPage(browser, { reducedMotion: 'reduce' });
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await walkToPlan(page, byPointer, { audience: [audience] });
    await page.setViewportSize({ width: 320, height: 640 });
    const before = seen.requests.length;
    const tools = await toolsOffered(page);
    expect(tools).toEqual(expect.arrayContaining(['say', 'report', 'tonight', 'papers', 'code']));
    for (const tool of tools) {
      await openTool(page, tool);
      expect(await page.evaluate(() => document.activeElement?.tagName), tool).toBe('H1');
      if (isDue(tool)) expect(await barriers(page), tool).toEqual([]);
      looked.add(tool);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tool).toBeLessThanOrEqual(320);
      expect(page.url()).toBe(address);
      await backToPlan(page);
    }
    expect(seen.requests.slice(before)).toEqual([]);
    expect([...seen.violations, ...seen.errors]).toEqual([]);
  });
});

test('whatever is typed is shown as text, stays through Back and other tools, and stands in the words for a report', async () => {
  const { page, seen } = await openPage(browser);
  await open(page, address);
  const title = await page.title();
  await walkToPlan(page, byPointer, { audience: ['adult'] });
  await openTool(page, 'sheet');
  const fields = page.locator('main [data-field]');
  for (const field of await fields.all()) await field.fill(hostile);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.goBack();
  await page.locator('main[data-page=plan]').waitFor();
  await openTool(page, 'report');
  expect(await page.locator('[data-text=to-police] [data-field]').inputValue()).toContain('🙂');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toBe(title);
  expect([...seen.violations, ...seen.errors]).toEqual([]);
});

test('no picture gets in, by pasting or by dropping', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await walkToPlan(page, byPointer, { audience: ['adult'] });
  await openTool(page, 'sheet');
  const left = await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'a.png', { type: 'image/png' }));
    for (const field of document.querySelectorAll('main [data-field]')) {
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      field.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }
    return {
      files: document.querySelectorAll('input[type=file], main img, main canvas').length,
      text: document.querySelector('main')?.textContent?.includes('a.png'),
    };
  });
  expect(left).toEqual({ files: 0, text: false });
});

test('a code brings the same plan back where it is typed; a wrong one says so in one line', async () => {
  const { page } = await openPage(browser);
  await open(page, address);
  await walkToPlan(page, byPointer, { audience: ['carer'] });
  const plan = (of: Page) => of.locator('[data-action]').evaluateAll((all) => all.map((one) => one.getAttribute('data-action')));
  const before = await plan(page);
  await openTool(page, 'code');
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? '';
  const other = (await openPage(browser)).page;
  await open(other, address);
  await press(other, '.beneath summary');
  const wrong = code.replace(/.$/, (last) => (last === 'C' ? 'F' : 'C'));
  for (const [typed, found] of [
    [wrong, false],
    [code.toLowerCase().replaceAll('-', ' '), true],
  ] as const) {
    await other.locator('[data-code-input]').fill(typed);
    await other.keyboard.press('Enter');
    if (!found) expect(await other.locator('.beneath [role=alert]').textContent()).not.toBe('');
  }
  await other.locator('main[data-page=plan]').waitFor();
  expect(await plan(other)).toEqual(before);
});

test('an address opens an entry point, and anything else after its # is the first page; both are cleaned at once', async () => {
  const { page } = await openPage(browser);
  for (const [written, step] of [
    ['carer', 'safe-now'],
    ['carer2', 'audience'],
    ['safe-now', 'audience'],
    ['%3Cscript%3E', 'audience'],
    ['../x?y#z', 'audience'],
    ['1'.repeat(4000), 'audience'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${address}#${written}`);
    await page.locator(`main[data-step=${step}]`).waitFor();
    expect(page.url()).toBe(address);
  }
});
