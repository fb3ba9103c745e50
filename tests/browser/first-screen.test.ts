import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { byPointer, open, type Sight, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What puts the most above the questions that follow. */
const muchToSay = {
  contact: ['shown'],
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

/** Screens on which the first so many answers of a step are whole before anybody scrolls. */
type Screen = { readonly width: number; readonly height: number; readonly whole: number };

const everywhere: readonly Screen[] = [
  { width: 360, height: 640, whole: 2 },
  { width: 1280, height: 720, whole: 2 },
];
/** The first question of all: whoever is in danger sees every answer at once. */
const firstQuestion: readonly Screen[] = [...everywhere, { width: 360, height: 740, whole: 5 }];

async function notWhole(page: Page, { width, height, whole }: Screen): Promise<readonly string[]> {
  await page.setViewportSize({ width, height });
  return page.locator(answers).evaluateAll(
    (all, most) =>
      all.slice(0, most).flatMap((answer) => {
        const { bottom } = answer.getBoundingClientRect();
        return bottom <= innerHeight ? [] : [`“${answer.textContent}” ends at ${Math.round(bottom)} of ${innerHeight}`];
      }),
    whole,
  );
}

test.each(audiences)('a %s finds the first answers of every question whole on the first screen', async (audience) => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  const forThemselves = ['young-person', 'friend', 'adult'].includes(audience);
  const hidden: string[] = [];
  const look = async ({ page: kind, step }: Sight): Promise<void> => {
    if (kind !== 'question' && kind !== 'notice') return;
    for (const screen of step === 'safe-now' && forThemselves ? firstQuestion : everywhere)
      hidden.push(...(await notWhole(page, screen)).map((what) => `${step}: ${what}`));
    await page.setViewportSize({ width: 360, height: 740 });
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
