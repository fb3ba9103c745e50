import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedChromium } from '../../support/browser/browser.ts';
import { clickTo, openRoom, openStudio, screenOf, shown, studio, wizardStep } from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (): Promise<void> => {
  ({ page: desk } = await openStudio(browser));
};

describe('the two windows', () => {
  test('a window closed and opened again, or loaded again, catches up; a presenter loaded again finds the room', async () => {
    await openDesk();
    let room = await openRoom(desk);
    await desk.bringToFront();
    await desk.locator('[data-case="A"] [data-play]').click();
    await clickTo(desk, 'safe-now');
    await room.close();
    await clickTo(desk, 'suicide-check');
    const [again] = await Promise.all([desk.context().waitForEvent('page'), studio(desk, 'room')]);
    room = again;
    await room.locator('main[data-step="suicide-check"]').waitFor();
    await room.reload();
    await room.locator('main[data-step="suicide-check"]').waitFor();
    await desk.reload();
    await desk.locator('.desk-stage main[data-step="suicide-check"]').waitFor();
    await desk.keyboard.press('b');
    await shown(room, 'pause');
    await desk.keyboard.press('b');
    // A window that is closed is said to be, and without it too the presenter's own is found where it was, with the way back.
    await room.close();
    await desk.locator('[data-room="closed"]').waitFor();
    await desk.reload();
    await desk.locator('.desk-stage main[data-step="suicide-check"]').waitFor();
    await desk.keyboard.press('PageUp');
    await desk.locator('.desk-stage [data-screen="arrives"], .desk-stage [data-screen="taken"]').waitFor();
  });

  test('a room’s window of another edition is said to be one, and changes nothing', async () => {
    await openDesk();
    await desk.locator('[data-case="A"] [data-play]').click();
    const other = await desk.context().newPage();
    await other.goto(`${inject('address')}trainer.html`);
    await other.evaluate((session) => {
      const old = { session, edition: 'old', from: 'a-window-of-last-year', count: 1 };
      const channel = new BroadcastChannel(`handrail-training-${session}`);
      channel.postMessage({ ...old, body: { is: 'event', event: { type: 'stop' } } });
      channel.postMessage({ ...old, count: 2, body: { is: 'here', role: 'room' } });
    }, desk.url().split('desk=')[1]);
    await desk.locator('[data-room="other edition"]').waitFor();
    expect(await screenOf(desk)).toBe('story');
  });

  test('nothing is done that the presenter cannot see, and no list swallows the clicker', async () => {
    await openDesk();
    const room = await openRoom(desk);
    await desk.bringToFront();
    await desk.keyboard.press('PageDown');
    await desk.keyboard.press('b');
    await room.bringToFront();
    await room.keyboard.press('PageDown');
    expect(await screenOf(room)).toBe('opening');
    await desk.bringToFront();
    await desk.locator('[data-case="A"] [data-play]').click();
    await shown(room, 'story');
    await studio(desk, 'keys');
    await desk.keyboard.press('PageDown');
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    expect(await room.locator('.beats li').count()).toBe(1);
    await desk.keyboard.press('Escape');
    await desk.locator('[data-tab="map"]').click();
    await desk.locator('[data-panel="map"] select').focus();
    await desk.keyboard.press('PageDown');
    await room.locator('.beats li:nth-child(2)').waitFor();
  });

  test('two presenters on one device do not mix, not even under one address', async () => {
    await openDesk();
    const room = await openRoom(desk);
    const context: BrowserContext = desk.context();
    const other = await context.newPage();
    await other.goto(desk.url());
    await shown(other, 'start');
    expect(other.url()).not.toBe(desk.url());
    await other.locator('[data-case="C"] [data-play]').click();
    await shown(other, 'story');
    expect(await screenOf(room)).toBe('opening');
    expect(await screenOf(desk)).toBe('start');
  });

  test('keys pressed in the room, where a clicker may be heard, turn the page; the pause hides everything', async () => {
    await openDesk();
    const room = await openRoom(desk);
    await desk.locator('[data-case="A"] [data-play]').click();
    await shown(room, 'story');
    await room.bringToFront();
    const before = await room.locator('.beats li').count();
    await room.keyboard.press('PageDown');
    await room.locator(`.beats li:nth-child(${before + 1})`).waitFor();
    await room.keyboard.press('b');
    await shown(room, 'pause');
    expect(await room.locator('main').innerText()).not.toContain('Cal');
    await room.keyboard.press('.');
    await shown(room, 'story');
  });

  test('the map in the room shows where we are, and a click at the desk leads there', async () => {
    await openDesk();
    const room = await openRoom(desk);
    await desk.bringToFront();
    await desk.locator('[data-case="A"] [data-play]').click();
    await clickTo(desk, 'safe-now');
    await desk.locator('[data-tab="map"]').click();
    await desk.locator('[data-panel="map"] [data-map-step="demand"]').focus();
    await desk.keyboard.press('Enter');
    await room.locator('main[data-step="demand"]').waitFor();
    await desk.keyboard.press('m');
    await shown(room, 'map');
    expect(await room.locator('.step.here').getAttribute('data-map-step')).toBe('demand');
    expect(await room.locator('.step.here .name').evaluate((name) => name.getBoundingClientRect().height)).toBeGreaterThan(20);
    await desk.locator('[data-panel="map"] summary').click();
    await desk.locator('[data-panel="map"] .map-list button').first().click();
    expect(await wizardStep(desk)).not.toBe('demand');
  });
});
