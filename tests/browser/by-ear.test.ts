import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { spoken } from '../support/browser/spoken.ts';
import { byProgram, open, tap, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

/** The whole plan of somebody in Northern Ireland. */
async function wholePlan(audience: string): Promise<Page> {
  const { page } = await openPage(browser, { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, address);
  await walkToPlan(page, byProgram, { audience: [audience], region: ['gb-nir'] });
  return page;
}

const isTold = (page: Page, words: string): Promise<void> =>
  expect.poll(async () => (await spoken(page)).politely, { timeout: 5000 }).toContain(words);

/** Whoever hears the page is on some part of it, and has not been put back to its very beginning. */
const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('main') !== null);

const copied = 'Copied. Paste it where you need it.';

const marks = [
  ['done', 'Done'],
  ['not-now', 'Not now'],
  ['cant', 'You can’t'],
] as const;

/** In npm test each hears one of the two. */
const half = (first: number): readonly string[] => sampled(audiences, 2, first);

test.each(half(0))('a %s hears every mark on the whole plan, and stays where they were', async (audience) => {
  const page = await wholePlan(audience);
  const id = await page.locator('[data-action]:has([data-mark])').first().getAttribute('data-action');
  const card = page.locator(`[data-action="${id}"]`);
  const task = await card.locator('h3').first().innerText();
  for (const [mark, told] of marks) {
    if ((await card.locator('[data-mark]').count()) === 0) await tap(page, card.locator('summary').first());
    await tap(page, card.locator(`[data-mark=${mark}]`));
    await isTold(page, `${told}: ${task}`);
    expect(await hasFocus(page), `after ${told}`).toBe(true);
  }
});

test.each(audiences)('a %s hears whom they can reach and when as two things, each with its pause', async (audience) => {
  const page = await wholePlan(audience);
  const people = page.locator('.whom > .who');
  expect(await people.count()).toBeGreaterThan(0);
  for (const whom of await people.all()) {
    const apart = await whom.locator('> *').allTextContents();
    expect((await whom.ariaSnapshot()).split('\n')).toEqual(apart.map((part) => `- paragraph: ${part}`));
  }
});

test.each(half(1))('a %s hears what opens and closes, and that something was copied', async (audience) => {
  const page = await wholePlan(audience);
  const closed = page.locator('[data-action] > details:not([open]) > summary').first();
  const name = await closed.innerText();
  const stands = async (): Promise<unknown> => (await spoken(page)).folds.get(name);
  const summary = page.locator('[data-action] > details > summary', { hasText: name });
  for (const open of [false, true, false]) {
    await expect.poll(stands, { timeout: 5000 }).toBe(open);
    await tap(page, summary);
  }
  const copy = page.locator('[data-copy]').first();
  await tap(page, copy);
  await isTold(page, copied);
  // The same words again are told where they come anew.
  const anew = page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        setTimeout(() => done(false), 5000);
        const output = document.querySelector('.copy output');
        if (output !== null)
          new MutationObserver(() => done(true)).observe(output, { childList: true, characterData: true, subtree: true });
      }),
  );
  await tap(page, copy);
  expect(await anew).toBe(true);
  await isTold(page, copied);
});

test.each(sampled(['young-person', 'adult'], 2))(
  'a %s who does one thing at a time hears each mark, and goes on from the heading',
  async (audience) => {
    const page = await wholePlan(audience);
    await tap(page, page.locator('[data-one-at-a-time]'));
    expect(await hasFocus(page), 'after one thing at a time').toBe(true);
    for (const [mark, told] of marks) {
      const task = await page.locator('.next-task h2').innerText();
      await tap(page, page.locator(`.next-task [data-mark=${mark}]`));
      await isTold(page, `${told}: ${task}`);
      expect(await hasFocus(page), `after ${told}`).toBe(true);
    }
    await tap(page, page.locator('[data-onward]'));
    expect(await hasFocus(page), 'on to the next').toBe(true);
    await tap(page, page.locator('[data-whole-plan]'));
    expect(await hasFocus(page), 'on the whole plan').toBe(true);
  },
);
