import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { codeLists } from '../../src/build/commands/codes.ts';
import { audiencesOf } from '../../src/flow/conditions/reached-by.ts';
import { codeOfTrail } from '../../src/journey/code/plan-code.ts';
import { follow } from '../../src/journey/follow.ts';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { sampled } from '../support/browser/extent.ts';
import { seeWholePlan } from '../support/browser/visitor.ts';
import { currentContent } from '../support/current-flows.ts';

const { flow } = currentContent();
const answers = codeLists()[0]?.now ?? [];
const regions = flow.regions.filter(({ choice }) => choice).map(({ id }) => id);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Pages of a printed document. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

/** The code of whoever answers nothing but who they are and where: they get every cautious action. */
function codeFor(audience: string, region: string): string {
  const said = [
    { step: flow.facts.audience, options: [audience] },
    { step: flow.facts.region, options: [region] },
  ];
  const { way, refinements } = follow(flow, said, 'silent');
  const code = codeOfTrail(answers, [...way, ...refinements]);
  if (code === null) throw new Error(`No code for a ${audience} in ${region}.`);
  return code;
}

async function openPapers(page: Page): Promise<void> {
  await page.locator('main[data-page=plan]').waitFor();
  await seeWholePlan(page);
  await page.locator('.in-hand [data-tool=papers]').click();
  await page.locator('[data-paper=page]').waitFor();
}

const audiences = audiencesOf(flow);

describe.each(audiences)('on paper, a %s', (audience) => {
  test('has the plan for tonight on one page, A4 and Letter, in every region', async () => {
    const { page } = await openPage(browser);
    // In npm test each audience has other regions, so that each region has its turn.
    for (const region of sampled(regions, audiences.length, audiences.indexOf(audience))) {
      await page.goto('about:blank');
      await page.goto(`${inject('address')}#${codeFor(audience, region)}`);
      await openPapers(page);
      for (const format of ['A4', 'Letter'] as const) expect(pagesIn(await page.pdf({ format })), `${region}, ${format}`).toBe(1);
    }
  });

  test.runIf(audience === 'professional')('can file the record on two pages of A4, with the duties of every region in it', async () => {
    const { page } = await openPage(browser);
    for (const region of regions) {
      await page.goto('about:blank');
      await page.goto(`${inject('address')}#${codeFor(audience, region)}`);
      await page.locator('.in-hand [data-tool=papers]').click();
      await page.locator('[data-choose-paper=record]').click();
      await page.locator('[data-paper=record]').waitFor();
      expect(pagesIn(await page.pdf({ format: 'A4' })), region).toBeLessThanOrEqual(2);
    }
  });

  test('sees the chosen paper as it is printed, and nothing else is', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${inject('address')}#${codeFor(audience, regions[0] ?? '')}`);
    await openPapers(page);
    await page.emulateMedia({ media: 'print' });
    const points =
      (await page.locator('[data-paper]').evaluate((paper) => Number.parseFloat(getComputedStyle(paper).fontSize))) * (72 / 96);
    expect(points).toBeCloseTo(11, 3);
    for (const hidden of ['[data-print]', '.back', '.bar', '.foot'])
      await expect(page.locator(hidden).first().isVisible()).resolves.toBe(false);
  });
});
