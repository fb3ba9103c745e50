import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type PageOptions, sharedChromium } from '../../support/browser/browser.ts';
import { sampled } from '../../support/browser/extent.ts';
import { clickTo, clickToEnd, openStudio, studio } from '../../support/browser/studio.ts';
import { axeOn } from '../../support/browser/visitor.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (options?: PageOptions): Promise<void> => {
  ({ page: desk } = await openStudio(browser, options));
};

test.each([
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
])('on $width × $height nothing overflows, and Next is under the thumb', async (viewport) => {
  await openDesk({ viewport });
  const wider = (): Promise<number> => desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wider()).toBe(0);
  await desk.locator('[data-case="B"] [data-play]').click();
  for (const step of ['safe-now', 'suicide-check']) {
    await clickTo(desk, step);
    expect(await wider(), step).toBe(0);
    const next = await desk.locator('.desk-controls [data-studio="next"]').boundingBox();
    expect((next?.y ?? 0) + (next?.height ?? 0), step).toBeLessThanOrEqual(viewport.height);
    expect(next?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
});

const schemes = ['light', 'dark'] as const;

test.each(schemes)('nothing that a machine finds stands in anyone’s way, %s', async (colorScheme) => {
  await openDesk({ on: 'desk', colorScheme });
  const check = async (): Promise<void> => {
    // By night the same page stands in other colours.
    const { violations } = await axeOn(
      desk,
      colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await check();
  await desk.locator('[data-case="B"] [data-play]').click();
  await check();
  await clickTo(desk, 'suicide-check');
  await check();
  for (const tab of sampled(['way', 'map', 'compare', 'cards'], schemes.length, schemes.indexOf(colorScheme))) {
    await desk.locator(`[data-tab="${tab}"]`).click();
    await check();
  }
  await clickToEnd(desk);
  await check();
  await studio(desk, 'start');
  await studio(desk, 'practise');
  await desk.keyboard.press('PageDown');
  await check();
  await studio(desk, 'start');
  await studio(desk, 'own');
  await check();
  await studio(desk, 'start');
  await studio(desk, 'packs');
  await check();
});
