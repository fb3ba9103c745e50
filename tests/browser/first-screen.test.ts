import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { launchChromium, openPage } from '../support/browser.ts';
import { byPointer, open, type Sight, walkToPlan } from '../support/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What puts the most above the questions that follow. */
const muchToSay = {
  demand: ['money', 'images', 'meet'],
  shared: ['yes'],
  person: ['unsure'],
  paid: ['both'],
  'image-age': ['unsure'],
  tell: ['nobody'],
  region: ['gb-nir'],
};
const littleToSay = { demand: ['unsure'], shared: ['unsure'], paid: ['no'], region: ['gb-nir'] };
const afraid = { 'suicide-check': ['yes'], region: ['gb-nir'] };

const answers = 'main [data-option], main label.option';

/** Which of the first two answers is not whole on the screen. */
async function notWhole(page: Page): Promise<readonly string[]> {
  return page.locator(answers).evaluateAll((all) =>
    all.slice(0, 2).flatMap((answer) => {
      const { bottom } = answer.getBoundingClientRect();
      return bottom <= innerHeight ? [] : [`“${answer.textContent}” ends at ${Math.round(bottom)} of ${innerHeight}`];
    }),
  );
}

const screens = [
  ['phone', { width: 360, height: 640 }],
  ['desk', { width: 1280, height: 720 }],
] as const;

describe.each(audiences)('%s', (audience) => {
  test.each(screens)('finds the first two answers of every question whole on the first screen of a %s', async (on, viewport) => {
    const { page } = await openPage(browser, { on, viewport, reducedMotion: 'reduce' });
    const hidden: string[] = [];
    const look = async ({ page: kind, step }: Sight): Promise<void> => {
      if (kind === 'question' || kind === 'notice') hidden.push(...(await notWhole(page)).map((what) => `${step}: ${what}`));
    };
    for (const walk of [muchToSay, littleToSay, afraid]) {
      await open(page, address);
      await walkToPlan(page, byPointer, { ...walk, audience: [audience] }, look);
      const offered = await page.locator('[data-refine]').evaluateAll((all) => all.map((one) => one.getAttribute('data-refine') ?? ''));
      for (const step of offered) {
        await page.locator(`[data-refine="${step}"]`).click();
        await page.locator(`main[data-step="${step}"]`).waitFor();
        await look({ page: 'question', step });
        await page.locator('[data-back]').click();
        await page.locator('main[data-page=plan]').waitFor();
      }
    }
    expect([...new Set(hidden)]).toEqual([]);
  });
});
