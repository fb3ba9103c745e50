import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { codeLists } from '../../src/build/commands/codes.ts';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import type { Notice, Option, Question } from '../../src/flow/flow.ts';
import { codeOfTrail } from '../../src/journey/code/plan-code.ts';
import { follow } from '../../src/journey/follow.ts';
import type { Answer } from '../../src/journey/trail.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { seeWholePlan, tap } from '../support/browser/visitor.ts';
import { currentContent } from '../support/current-flows.ts';

const { flow } = currentContent();
const answers = codeLists()[0]?.now ?? [];
const regions = flow.regions.filter(({ choice }) => choice).map(({ id }) => id);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

/** Pages of a printed document. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

type Answered = 'silent' | 'everything';

/** What somebody says at most at a step: all that a list of several offers, else the longest answer. */
function mostSaid({ id, choose, options }: Question | Notice): Answer {
  const asLong = [...options].sort((a, b) => lengthOf(b) - lengthOf(a)).map((option) => option.id);
  return { step: id, options: choose === 'several' ? options.map((option) => option.id) : asLong.slice(0, 1) };
}

const lengthOf = (option: Option): number => Math.max(...Object.values(option.label).map((label) => label.length));

/** Everything that can be said besides, as far as it can be said together. */
const everything = Object.values(flow.steps).flatMap((step): Answer[] => (step.kind === 'plan' ? [] : [mostSaid(step)]));

/** The code of whoever says who they are and where, and nothing else, so that they get every cautious action; or all that they can. */
function codeFor(audience: string, region: string, answered: Answered = 'silent'): string {
  const said = [
    { step: flow.facts.audience, options: [audience] },
    { step: flow.facts.region, options: [region] },
    ...(answered === 'silent' ? [] : everything),
  ];
  const { way, refinements } = follow(flow, said, 'silent');
  const code = codeOfTrail(answers, [...way, ...refinements]);
  if (code === null) throw new Error(`No code for a ${audience} in ${region}.`);
  return code;
}

async function openPapers(page: Page): Promise<void> {
  await page.locator('main[data-page=plan]').waitFor();
  await seeWholePlan(page);
  await tap(page, page.locator('.in-hand [data-tool=papers]'));
  await page.locator('[data-paper=page]').waitFor();
}

const audiences = audiencesOf(flow);
const extremes: readonly Answered[] = ['silent', 'everything'];

describe.each(audiences)('on paper, a %s', (audience) => {
  test.each(extremes)('has the plan for tonight on one page, A4 and Letter, in every region: %s', async (answered) => {
    const { page } = await openPage(browser);
    // In npm test every other region is that of one audience, who says much or little.
    const among = audiences.indexOf(audience) * extremes.length + extremes.indexOf(answered);
    for (const region of sampled(regions, 2 * audiences.length * extremes.length, 2 * among)) {
      await page.goto('about:blank');
      await page.goto(`${inject('address')}#${codeFor(audience, region, answered)}`);
      await openPapers(page);
      for (const format of ['A4', 'Letter'] as const) expect(pagesIn(await page.pdf({ format })), `${region}, ${format}`).toBe(1);
    }
  });

  const filed = test.runIf(audience === 'professional').each(extremes);
  filed('can file the record on two pages of A4, with the duties of every region in it: %s', async (answered) => {
    const { page } = await openPage(browser);
    for (const region of sampled(regions, 12, 6 * extremes.indexOf(answered))) {
      await page.goto('about:blank');
      await page.goto(`${inject('address')}#${codeFor(audience, region, answered)}`);
      await page.locator('main[data-page=plan]').waitFor();
      await seeWholePlan(page);
      await tap(page, page.locator('.in-hand [data-tool=papers]'));
      await tap(page, page.locator('[data-choose-paper=record]'));
      await page.locator('[data-paper=record]').waitFor();
      expect(pagesIn(await page.pdf({ format: 'A4' })), region).toBeLessThanOrEqual(2);
    }
  });

  // In npm test each audience has one of these two.
  const isTried = (first: number): boolean => sampled(audiences, 2, first).includes(audience);

  test.runIf(isTried(0))('finds a box to tick at every task of the printed plan, and none at words that are there to be read', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('address')}#${codeFor(audience, 'gb-nir')}`);
    await page.locator('main[data-page=plan]').waitFor();
    await seeWholePlan(page);
    await tap(page, page.locator('[data-unfold]'));
    await page.emulateMedia({ media: 'print' });
    const isTask = async (): Promise<readonly [boolean, boolean][]> =>
      page.locator('main [data-action]').evaluateAll((all) =>
        all.map((action) => {
          const heading = action.querySelector('h3');
          return [
            action.querySelector('[data-mark]') !== null,
            heading !== null && getComputedStyle(heading, '::before').content !== 'none',
          ];
        }),
      );
    await expect.poll(async () => (await isTask()).some(([task]) => task)).toBe(true);
    expect((await isTask()).filter(([task, box]) => task !== box)).toEqual([]);
  });

  test.runIf(isTried(1))('sees the chosen paper as it is printed, no word under 11 points, none cut off, and nothing else is', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('address')}#${codeFor(audience, regions[0] ?? '')}`);
    await openPapers(page);
    const papers = await page
      .locator('[data-choose-paper]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-choose-paper') ?? ''));
    for (const paper of papers) {
      await tap(page, page.locator(`[data-choose-paper=${paper}]`));
      await page.locator(`[data-paper=${paper}]`).waitFor();
      await page.emulateMedia({ media: 'print' });
      const { points, cut } = await page.locator(`[data-paper=${paper}]`).evaluate((sheet) => ({
        points: [...sheet.querySelectorAll('h2, h3, p, li')].map(
          (words) => Number.parseFloat(getComputedStyle(words).fontSize) * (72 / 96),
        ),
        cut: [...sheet.querySelectorAll('article')].some(
          (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
        ),
      }));
      expect(Math.min(...points), paper).toBeGreaterThan(10.99);
      expect(cut, paper).toBe(false);
      for (const hidden of ['[data-print]', '.back', '.bar', '.foot'])
        await expect(page.locator(hidden).first().isVisible()).resolves.toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
