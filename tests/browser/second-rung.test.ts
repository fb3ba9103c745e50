import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../tools/root.mjs';
import { locale } from '../support/a-flow.ts';
import { openPage, sharedChromium } from '../support/browser/browser.ts';
import { byProgram, open, seeWholePlan, walkToPlan } from '../support/browser/visitor.ts';

const { plan }: { plan: { didntWork: string } } = parse(readFileSync(join(root, `flows/shared/words/${locale}/interface.yaml`), 'utf8'));
const address = inject('address');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedChromium();
});

const people = {
  'a young person whose picture was shared': { audience: ['young-person'], shared: ['yes'], region: ['gb-nir'] },
  'an adult whose picture was shared': { audience: ['adult'], shared: ['yes'], region: ['ie'] },
};

test.each(Object.entries(people))('%s opens “It didn’t work” with one finger, and nothing lies over what it says', async (_, said) => {
  const { page } = await openPage(browser, {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  await open(page, address);
  await walkToPlan(page, byProgram, said);
  await seeWholePlan(page);
  const rung = page.locator(`main details:has(> summary:text-is("${plan.didntWork}"))`).first();
  const closed = page.locator('main details:not([open]) > summary');
  // What a card holds is drawn when it is opened.
  while ((await rung.count()) === 0) await closed.first().tap();
  // A second tap at the same place within a third of a second would be a double tap.
  await page.waitForTimeout(400);
  await rung.locator('> summary').tap();
  const next = rung.locator('[data-rung] .fold-label');
  await next.scrollIntoViewIfNeeded();
  const isSeen = await next.evaluate((label) => {
    const { left, top, height } = label.getBoundingClientRect();
    return label.contains(document.elementFromPoint(left + 8, top + height / 2));
  });
  expect(isSeen).toBe(true);
});
