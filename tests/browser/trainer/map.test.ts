import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type PageOptions, sharedChromium } from '../../support/browser/browser.ts';
import { clickTo, openStudio, studio, wizardStep } from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (options?: PageOptions): Promise<void> => {
  ({ page: desk } = await openStudio(browser, options));
};

test('the map is moved by mouse, wheel and keys without choosing a step, and the poster is read from two metres', async () => {
  await openDesk();
  await desk.locator('[data-case="A"] [data-play]').click();
  await clickTo(desk, 'safe-now');
  await desk.locator('[data-tab="map"]').click();
  const map = desk.locator('[data-panel="map"] svg.flow-map');
  const view = (): Promise<string | null> => map.getAttribute('viewBox');
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  const views = [await view()];
  await desk.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 90, { steps: 5 });
  await desk.mouse.up();
  views.push(await view());
  await desk.mouse.wheel(0, -200);
  await desk.waitForTimeout(200);
  views.push(await view());
  await map.focus();
  await desk.keyboard.press('ArrowDown');
  views.push(await view());
  expect(new Set(views).size).toBe(4);
  expect(await wizardStep(desk)).toBe('safe-now');
  await studio(desk, 'start');
  await studio(desk, 'packs');
  await desk.locator('[data-pack="poster"]').click();
  await desk.emulateMedia({ media: 'print' });
  for (const audience of await desk
    .locator('[data-studio="poster-audience"] option')
    .evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''))) {
    await desk.emulateMedia({ media: 'screen' });
    await desk.locator('[data-studio="poster-audience"]').selectOption(audience);
    await desk.emulateMedia({ media: 'print' });
    const least = await desk
      .locator('[data-poster-step] :is(strong, li)')
      .evaluateAll((found) => Math.min(...found.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));
    expect(least * 0.75, audience).toBeGreaterThanOrEqual(14);
    const paper = await desk.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, audience).toBe(1);
  }
});

test('two fingers bring the map nearer, one moves it, a tap goes to a step, and where no way leads it says so', async () => {
  await openDesk({ viewport: { width: 1280, height: 800 }, hasTouch: true });
  await desk.locator('[data-case="A"] [data-play]').tap();
  await clickTo(desk, 'safe-now');
  await desk.locator('[data-tab="map"]').tap();
  const map = desk.locator('[data-panel="map"] svg.flow-map');
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const window = async (): Promise<readonly number[]> => ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const hands = await desk.context().newCDPSession(desk);
  type Finger = { readonly x: number; readonly y: number; readonly id: number };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly Finger[]): Promise<unknown> =>
    hands.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  const fingers = (apart: number): readonly [Finger, Finger] => [
    { x: middle.x - apart / 2, y: middle.y, id: 1 },
    { x: middle.x + apart / 2, y: middle.y, id: 2 },
  ];
  const before = await window();
  await touch('touchStart', ...fingers(80));
  for (const apart of [110, 150, 200]) await touch('touchMove', ...fingers(apart));
  await touch('touchEnd');
  await expect.poll(async () => (await window())[2] ?? 0).toBeLessThan((before[2] ?? 0) * 0.7);
  const near = await window();
  await touch('touchStart', { ...middle, id: 1 });
  for (const by of [30, 60, 90]) await touch('touchMove', { x: middle.x, y: middle.y - by, id: 1 });
  await touch('touchEnd');
  await expect.poll(async () => (await window())[1] ?? 0).toBeGreaterThan(near[1] ?? 0);
  expect((await window())[2]).toBeCloseTo(near[2] ?? 0);
  // No step was chosen by any of it, and the page itself was neither moved nor made larger.
  expect(await wizardStep(desk)).toBe('safe-now');
  expect(await desk.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
  const backToWhole = async (): Promise<number> => {
    await desk.locator('[data-map="whole"]').tap();
    return (await window())[2] ?? 0;
  };
  await expect.poll(backToWhole, { interval: 500 }).toBeGreaterThan(before[2] ?? 0);
  await map.locator('[data-map-step="demand"]').tap();
  await desk.locator('.desk-stage main[data-step="demand"]').waitFor();
  // A page for professionals alone: Cal never comes there, and stays where he is.
  await map.locator('[data-map-step="setting"]').tap();
  await desk.locator('[data-panel="map"] [data-told="unreachable"]').waitFor();
  expect(await wizardStep(desk)).toBe('demand');
  await map.locator('[data-map-step="tell"]').tap();
  await desk.locator('.desk-stage main[data-step="tell"]').waitFor();
  expect(await desk.locator('[data-panel="map"] [data-told]').count()).toBe(0);
});
