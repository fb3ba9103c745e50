import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { byPointer, byProgram, offered, open, seeWholePlan, sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

async function visit(steps: number, on: 'phone' | 'desk' = 'phone'): Promise<Page> {
  const { page } = await openPage(browser, { on });
  await open(page, address);
  for (let step = 0; step < steps; step += 1) await byPointer(page, (await offered(page)).slice(0, 1));
  return page;
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('main[data-page]').waitFor();
}

async function arriveAt(page: Page, step: string | null): Promise<void> {
  await expect.poll(async () => (await sight(page)).step).toBe(step);
}

const halves = (page: Page) => page.evaluate(() => ({ name: window.name, noise: String(history.state?.noise ?? '') }));

test('a reload keeps the place, on every page from the first to the plan and what is marked there', async () => {
  const page = await visit(0);
  await walkToPlan(page, byPointer, { audience: ['young-person'], region: ['gb-sct'] }, async (at) => {
    await reload(page);
    expect(await sight(page)).toEqual(at);
  });
  await page.locator('[data-mark=done]').first().click();
  await page.locator('[data-bar=talk]').click();
  await page.locator('main[data-page=crisis]').waitFor();
  await reload(page);
  expect(await sight(page)).toEqual({ page: 'crisis', step: null });
  await page.locator('[data-bar=resume]').click();
  await arriveAt(page, 'plan');
  await seeWholePlan(page);
  expect(await page.locator('.action.done').count()).toBe(1);
});

test('both halves are as long as each other, the same length on every page, and fresh on each', async () => {
  const page = await visit(1);
  const one = await halves(page);
  await byPointer(page, (await offered(page)).slice(0, 1));
  const two = await halves(page);
  for (const { name, noise } of [one, two]) expect([name.length, noise.length]).toEqual([192, 192]);
  expect(new Set([one.name, one.noise, two.name, two.noise]).size).toBe(4);
});

test('a forged or foreign half opens the first page', async () => {
  for (const forge of [
    () => {
      window.name = 'f'.repeat(192);
    },
    () => {
      window.name = 'another app';
    },
    () => history.replaceState({ depth: 1, noise: '<script>alert(1)</script>' }, ''),
    () => history.replaceState({ depth: -4, noise: 7 }, ''),
    () => history.replaceState('of another app', ''),
  ]) {
    const page = await visit(2);
    await page.evaluate(forge);
    await reload(page);
    expect((await sight(page)).page).toBe('notice');
  }
});

test('an address with anything after it opens the first page and is cleaned, without an entry more', async () => {
  for (const after of ['?step=plan&audience=adult', '#<img src=x onerror=alert(1)>', `#${'a'.repeat(1_000_000)}`, 'no/such/page?x#y']) {
    const { page, seen } = await openPage(browser);
    await open(page, address + after);
    // The program cleans the address when it comes.
    await expect.poll(() => page.url()).toBe(address);
    await page.locator('main[data-page=notice]').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(2);
    expect(seen.errors).toEqual([]);
  }
});

test('two windows do not mix', async () => {
  const [one, two] = [await visit(3), await visit(1)];
  const here = await sight(two);
  await reload(one);
  await reload(two);
  expect(await sight(two)).toEqual(here);
  expect((await halves(one)).name).not.toBe((await halves(two)).name);
});

test("the browser's Back and Forward are the pages before and after, with answers offered again", async () => {
  const page = await visit(3);
  const third = await sight(page);
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('.before').waitFor();
  await page.goForward({ waitUntil: 'commit' });
  await arriveAt(page, third.step);
  await page.locator('[data-back]').click();
  await page.locator('.before').waitFor();
  expect(await page.evaluate(() => history.state.depth)).toBe(2);
});

test('a change that is not made is undone by Back; one that is made leads straight back to the plan', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-nir'] });
  await page.locator('.answers summary').click();
  await page.locator('[data-change]').nth(1).click();
  await page.locator('main[data-page=question]').waitFor();
  await page.locator('[data-back]').click();
  await page.locator('main[data-page=plan]').waitFor();
});

test('one visit for each page: reading on adds one entry, marking none', async () => {
  const page = await visit(0);
  const start = await page.evaluate(() => history.length);
  const steps = await walkToPlan(page, byPointer, { audience: ['adult'], region: ['ie'] });
  await page.locator('[data-mark=done]').first().click();
  expect(await page.evaluate(() => history.length)).toBe(start + steps.length);
});

test('"Start again" leaves no answer behind, for Back, Forward or a reload', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['carer'], region: ['gb-nir'] });
  const start = page.getByRole('button', { name: 'Start again' });
  await start.click();
  await page.locator('main[data-page=notice]').waitFor();
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
  expect((await halves(page)).name).toBe('');
  for (let entry = 0; entry < 3; entry += 1) await page.goForward({ waitUntil: 'commit' });
  expect((await sight(page)).page).toBe('notice');
  await reload(page);
  expect((await sight(page)).page).toBe('notice');
  expect(await page.locator('.before').count()).toBe(0);
});

test('a double or triple tap, Enter held, and taps in the same task go on by exactly one page', async () => {
  const page = await visit(1, 'desk');
  const first = await page.evaluate(() => history.length);
  await page.locator('[data-option]').first().click({ clickCount: 3, delay: 5 });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => history.length)).toBe(first + 1);
  await page.evaluate(() => {
    const option = document.querySelector<HTMLElement>('[data-option]');
    option?.click();
    option?.click();
    option?.click();
  });
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => history.length)).toBe(first + 2);
  await page.locator('[data-option], button[type=submit]').first().focus();
  for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(first + 3);
  const depth = await page.evaluate(() => history.state.depth);
  await page.evaluate(() => {
    const back = document.querySelector<HTMLElement>('[data-back]');
    back?.click();
    back?.click();
  });
  await expect.poll(() => page.evaluate(() => history.state.depth)).toBe(depth - 1);
});

/** Where somebody is on a plan: how far down, what has the focus, and which cards stand open, with what is open in them. */
const placeOn = (page: Page) =>
  page.evaluate(() => ({
    scroll: Math.round(scrollY),
    focus: document.activeElement?.textContent,
    open: [...document.querySelectorAll('[data-action] > details[open]')].map((card) => card.parentElement?.dataset.action),
    folds: [...document.querySelectorAll('[data-action] .fold[open] > summary')].map(({ textContent }) => textContent),
  }));

async function openTheThirdOfTonight(page: Page): Promise<void> {
  const card = page.locator('[data-timing=tonight] summary').nth(2);
  await card.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-timing=tonight] > [open]').first().waitFor();
  const why = page.locator('[data-timing=tonight] > [open] .folds > .fold > summary').last();
  await why.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-timing=tonight] .fold[open]').waitFor();
  await card.focus();
}

test('the plan stands where it was left, with its cards, after every page that covers it, a question not answered, and a reload', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-sct'] });
  await page.locator('.in-hand').waitFor();
  await openTheThirdOfTonight(page);
  const before = await placeOn(page);
  expect(before.scroll).toBeGreaterThan(500);
  expect(before.open).toContain(await page.locator('[data-timing=tonight]').nth(2).getAttribute('data-action'));

  // As a finger does it: a robot's click would scroll first.
  const { x = 0, y = 0 } = (await page.locator('[data-bar=talk]').boundingBox()) ?? {};
  await page.mouse.click(x + 8, y + 8);
  await page.locator('[data-bar=resume]').click();
  await arriveAt(page, 'plan');
  await expect.poll(async () => (await placeOn(page)).scroll).toBe(before.scroll);
  expect(before.folds).toHaveLength(1);
  const { open, folds } = await placeOn(page);
  expect({ open, folds }).toEqual({ open: before.open, folds: before.folds });
  expect(await page.evaluate(() => document.activeElement?.closest('[data-action]') !== null)).toBe(true);

  const refine = page.locator('[data-refine]').first();
  await refine.focus();
  const there = await placeOn(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-back]').click();
  await arriveAt(page, 'plan');
  await expect.poll(() => placeOn(page)).toEqual(there);

  await reload(page);
  await arriveAt(page, 'plan');
  await expect.poll(async () => (await placeOn(page)).open).toEqual(before.open);
});

test('what a refinement changed is said, has the focus, and leads to what is new', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-sct'], paid: ['no'] });
  await page.locator('[data-refine]').first().click();
  await byPointer(page, (await offered(page)).slice(0, 1));
  for (const step of await page.locator('[data-refine]').evaluateAll((all) => all.map((one) => one.getAttribute('data-refine') ?? ''))) {
    if ((await page.locator('[data-added]').count()) > 0) break;
    await page.locator(`[data-refine="${step}"]`).click();
    await byPointer(page, (await offered(page)).slice(0, 1));
  }
  expect(await page.evaluate(() => document.activeElement?.matches('[data-news]'))).toBe(true);
  const added = page.locator('[data-added]').first();
  const action = await added.getAttribute('data-added');
  await added.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-action]')?.getAttribute('data-action'))).toBe(action);
  expect(await page.locator(`[data-action="${action}"] > [open]`).count()).toBe(1);
});

test('what is ticked on a question is still ticked after a call for help', async () => {
  const page = await visit(0);
  await byPointer(page, ['young-person']);
  while ((await page.locator('main input[type=checkbox]').count()) === 0) await byPointer(page, (await offered(page)).slice(0, 1));
  await page.locator('main label.option').nth(1).click();
  const ticked = () => page.locator('main input:checked').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const before = await ticked();
  expect(before).toHaveLength(1);
  await page.locator('[data-bar=talk]').click();
  await page.locator('[data-bar=resume]').click();
  await page.locator('main input[type=checkbox]').first().waitFor();
  expect(await ticked()).toEqual(before);
});

test('on paper a tick stands before what is done', async () => {
  const page = await visit(0);
  await walkToPlan(page, byProgram, { audience: ['young-person'], region: ['gb-sct'] });
  await page.locator('[data-mark=done]').first().click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.action.done h3').evaluate((name) => getComputedStyle(name, '::before').content)).toContain('✓');
});
