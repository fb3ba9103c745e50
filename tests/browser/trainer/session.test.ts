import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { root } from '../../../tools/root.mjs';
import { openPage, sharedChromium } from '../../support/browser/browser.ts';
import { clickTo, clickToEnd, dangerous, openRoom, openStudio, pressToDebrief, shown, studio } from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (): Promise<void> => {
  ({ page: desk } = await openStudio(browser));
};

test('a trainer plans forty minutes in England for teachers, plays the two cases, practises, and prints everything', async () => {
  await openDesk();
  await desk.locator('[data-studio="region"]').selectOption('gb-eng');
  await desk.locator('[data-studio="minutes"]').selectOption('40');
  await desk.locator('[data-studio="group"]').selectOption('teachers');
  await studio(desk, 'plan-session');
  const planned = desk.locator('[data-planned-case]');
  expect(await planned.count()).toBe(2);
  expect(Number(await desk.locator('[data-planned]').getAttribute('data-planned'))).toBeLessThanOrEqual(40);
  await desk.locator('[data-studio="local"] summary').click();
  await desk.locator('[data-local="lead"]').fill('Ms Example, room 12');
  const room = await openRoom(desk);
  expect(await room.locator('[data-local-shown]').innerText()).toContain('Ms Example');
  await desk.bringToFront();
  await planned.first().locator('[data-play]').click();
  await clickTo(desk, 'safe-now');
  // What is right in England is said to be.
  await clickToEnd(desk);
  await desk.keyboard.press('PageUp');
  expect(await desk.locator('.holds :is(.missing, .late, .harmful)').count()).toBe(0);
  await clickToEnd(desk);
  await studio(desk, 'next-case');
  await shown(room, 'story');
  await studio(desk, 'start');
  await desk.locator('[data-studio="practice-group"]').selectOption('teachers');
  await studio(desk, 'practise');
  for (let sentence = 0; sentence < 3; sentence += 1) {
    await room.locator('[data-stage="says"]').waitFor();
    await desk.keyboard.press('PageDown');
    await desk.locator('.desk-stage [data-first="1"]').click();
    await room.locator('[data-stage="explained"] [data-fits="true"]').waitFor();
    for (let pressed = 0; pressed < 6 && (await room.locator('[data-stage="aloud"]').count()) === 0; pressed += 1) {
      await desk.keyboard.press('PageDown');
      await room.waitForTimeout(150);
    }
    await desk.keyboard.press('PageDown');
  }
  await studio(desk, 'start');
  await studio(desk, 'print-session');
  const sheets = await desk.locator('[data-sheet]').evaluateAll((found) => found.map((one) => one.getAttribute('data-sheet')));
  expect(sheets).toEqual(['attendance', 'wall', 'facilitator', 'facilitator', 'participant', 'participant', 'carer', 'evaluation']);
  expect(await desk.locator('[data-sheet="wall"]').innerText()).toContain('Ms Example');
  expect(await desk.locator('[data-sheet="wall"] [data-training]').innerText()).not.toContain('nvented');
  await desk.emulateMedia({ media: 'print' });
  const heads = await desk.locator('.sheet-head').evaluateAll((found) => found.map((head) => getComputedStyle(head).display));
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
  // Names of the place are gone with the window, and written nowhere.
  expect(JSON.stringify(await desk.evaluate(() => history.state))).not.toContain('Ms Example');
});

test('the studio saves itself as one file, which opens from a stick and plays; the page itself says what to open there', async () => {
  await openDesk();
  const [download] = await Promise.all([desk.waitForEvent('download'), studio(desk, 'save')]);
  const file = await download.path();
  const stick = await mkdtemp(join(tmpdir(), 'handrail-'));
  onTestFinished(() => rm(stick, { recursive: true }));
  await copyFile(file, join(stick, 'handrail-trainer.html'));
  await copyFile(join(root, 'dist/trainer.html'), join(stick, 'trainer.html'));
  const { page: there, seen: seenThere } = await openPage(browser, { on: 'desk' });
  await there.context().setOffline(true);
  await there.goto(pathToFileURL(join(stick, 'handrail-trainer.html')).href);
  await shown(there, 'start');
  await there.locator('[data-case="A"] [data-play]').click();
  await shown(there, 'story');
  const [room] = await Promise.all([there.context().waitForEvent('page'), studio(there, 'room')]);
  await shown(room, 'story');
  expect(await there.evaluate(pressToDebrief, dangerous)).toEqual([]);
  expect(seenThere.errors).toEqual([]);
  await there.goto(pathToFileURL(join(stick, 'trainer.html')).href);
  // Nothing would answer there, so nothing else is shown.
  expect(await there.locator('a:visible, button:visible').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    './handrail-trainer.html',
  ]);
  expect(await there.locator('body').innerText()).toContain('handrail-trainer.html');
});

test('the room’s window opens where the network has gone, follows, and hears the clicker', async () => {
  await openDesk();
  await desk.context().setOffline(true);
  const [room] = await Promise.all([desk.context().waitForEvent('page'), studio(desk, 'room')]);
  await room.setViewportSize({ width: 1280, height: 720 });
  await shown(room, 'opening');
  expect(await room.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  await desk.locator('[data-case="A"] [data-play]').click();
  await shown(room, 'story');
  await room.bringToFront();
  await room.keyboard.press('PageDown');
  await room.locator('.beats li:nth-child(2)').waitFor();
  await desk.locator('[data-room="linked"]').waitFor();
  await room.close();
  await desk.locator('[data-room="closed"]').waitFor();
});
