import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { audiences } from '../../src/flow/vocabulary.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { byPointer, byProgram, open, type Sight, seeWholePlan, walkToPlan } from '../support/browser/visitor.ts';

const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

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
const paid = { contact: ['shown'], demand: ['money'], paid: ['paid'] };
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

/** What of the first card stands whole before anybody scrolls: the task, whom to reach first and how, and the three answers to it. */
async function notOnFirstScreen(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  await page.setViewportSize({ width: 360, height: 640 });
  return page.locator('.next-task').evaluate(
    (card, wanted) =>
      wanted.flatMap((part) => {
        const { top = 0, bottom = Number.POSITIVE_INFINITY } = card.querySelector(part)?.getBoundingClientRect() ?? {};
        const marks = card.querySelector('.marks')?.getBoundingClientRect().top ?? 0;
        const end = part === '.marks' ? innerHeight : marks;
        return top >= 0 && bottom <= end + 1 ? [] : [`${part} ends at ${Math.round(bottom)} of ${Math.round(end)}`];
      }),
    parts,
  );
}

test.each([
  ['young-person', 0],
  ['adult', 1],
] as const)('the first thing to do, with whom to reach, is on the first screen of the plan of a %s', async (audience, index) => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  for (const walk of sampled([{}, littleToSay, paid, muchToSay], 4, 2 * index)) {
    await open(page, address);
    const seen: string[] = [];
    await walkToPlan(page, byProgram, { ...walk, audience: [audience], region: ['gb-nir'] }, async ({ page: kind }) => {
      if (kind !== 'plan') return;
      seen.push(...(await notOnFirstScreen(page, ['h2', '.who', '.ways > :first-child', '.marks'])));
    });
    expect(seen, JSON.stringify(walk)).toEqual([]);
  }
});

test.each(['friend', 'carer', 'professional'])('whom a %s can ring is on the first screen of their plan', async (audience) => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await open(page, address);
  await walkToPlan(page, byProgram, { audience: [audience], region: ['gb-nir'] });
  await page.setViewportSize({ width: 360, height: 640 });
  const { bottom } = await page
    .locator('.people-first .ways > :first-child')
    .first()
    .evaluate((way) => way.getBoundingClientRect());
  expect(bottom).toBeLessThanOrEqual(640);
});

/** Of whom every answer is in sight at once: whoever could tell nobody, and whoever is asked about ending their life. */
const allInSight: Readonly<Record<string, Screen>> = {
  tell: { width: 360, height: 740, whole: 6 },
  'suicide-check': { width: 360, height: 740, whole: 5 },
};

/** What is wrong with a page at 400 %: the bar is more than one row, or the page wider than the screen. */
async function wrongAtFourTimes(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  const { bar, wide } = await page.evaluate(() => ({
    bar: document.querySelector('.bar')?.getBoundingClientRect().height ?? 0,
    wide: document.documentElement.scrollWidth,
  }));
  return bar > 64 || wide > 320 ? [`the bar is ${bar} high, the page ${wide} wide`] : [];
}

test('a calm young person sees every answer of the hardest questions at once, at 400 % one row of the bar, and a plan of six screens at most', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  const hidden: string[] = [];
  const wrong: string[] = [];
  await open(page, address);
  const said = { audience: ['young-person'], demand: ['images'], region: ['gb-nir'] };
  const steps = await walkToPlan(page, byPointer, said, async ({ step }) => {
    const screen = allInSight[step ?? ''];
    if (screen !== undefined) hidden.push(...(await notWhole(page, screen)));
    wrong.push(...(await wrongAtFourTimes(page)).map((what) => `${step}: ${what}`));
    await page.setViewportSize({ width: 360, height: 740 });
  });
  expect(steps).toEqual(expect.arrayContaining(Object.keys(allInSight)));
  expect(hidden).toEqual([]);
  expect(wrong).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.in-hand').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(6);
});

/** Buttons of the bar whose words reach their edge, or that end beyond the screen. */
const crowdedButtons = (page: Page): Promise<readonly string[]> =>
  page.locator('.bar > *').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      const [within, edge] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
      const room = Math.min(within.left - edge.left, edge.right - within.right, innerWidth - edge.right);
      return room >= 4 ? [] : [`“${button.textContent}” at ${innerWidth}: ${room}`];
    }),
  );

test('on a phone of any width the words of the bar stand within their buttons, with the way through tonight beside them', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await open(page, address);
  const crowded: string[] = [];
  await walkToPlan(page, byProgram, { audience: ['young-person'], ...afraid }, async ({ page: kind }) => {
    if (kind !== 'plan') return;
    await page.locator('.with-tonight').waitFor();
    for (let width = 280; width <= 640; width += 8) {
      await page.setViewportSize({ width, height: 740 });
      crowded.push(...(await crowdedButtons(page)));
    }
  });
  expect(crowded).toEqual([]);
});

test('so it is for whoever asked for the plan at once, with all that was not answered', async () => {
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, address);
  for (const option of ['young-person', 'safe', 'no', 'money']) await byPointer(page, [option]);
  await page.locator('[data-plan-now]').click();
  await byPointer(page, ['gb-nir']);
  await seeWholePlan(page);
  await page.locator('.in-hand').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(6);
});

test.each(['young-person', 'adult', 'carer'])(
  'a %s with a taken account finds the first answers whole on the first screen',
  async (audience) => {
    const { page } = await openPage(browser, { reducedMotion: 'reduce' });
    const hidden: string[] = [];
    await open(page, `${address}account.html`);
    await walkToPlan(page, byProgram, { audience: [audience] }, async ({ page: kind, step }) => {
      if (kind !== 'question' && kind !== 'notice') return;
      for (const screen of everywhere) hidden.push(...(await notWhole(page, screen)).map((what) => `${step}: ${what}`));
      await page.setViewportSize({ width: 360, height: 740 });
    });
    expect([...new Set(hidden)]).toEqual([]);
  },
);

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
  // In npm test each says what others do not.
  for (const walk of sampled([muchToSay, littleToSay, afraid], 3, audiences.indexOf(audience))) {
    await open(page, address);
    await walkToPlan(page, byProgram, { ...walk, audience: [audience] }, look);
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
