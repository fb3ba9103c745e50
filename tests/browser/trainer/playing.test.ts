import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedChromium, type Witness } from '../../support/browser/browser.ts';
import { sampled } from '../../support/browser/extent.ts';
import {
  clickTo,
  clickToEnd,
  dangerous,
  openRoom,
  openStudio,
  pressToDebrief,
  screenOf,
  shown,
  studio,
} from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;
let seen: Witness;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (): Promise<void> => {
  ({ page: desk, seen } = await openStudio(browser));
};

describe('a trainer who opens it five minutes before', () => {
  test('plays case B in two windows with a clicker, takes a wrong turn and comes back, compares, and prints the handout', async () => {
    await openDesk();
    const room = await openRoom(desk);
    expect(await room.locator('main').innerText()).toMatch(/\d{3}/);
    await desk.bringToFront();
    await desk.locator('[data-case="B"] [data-play]').click();
    await shown(room, 'story');
    await clickTo(desk, 'safe-now');
    await room.locator('main[data-step="safe-now"]').waitFor();

    // A mistake that is a deed, and back to the page.
    await desk.locator('[data-wrong="0"]').click();
    await shown(room, 'deed');
    await desk.keyboard.press('PageUp');
    await room.locator('main[data-step="safe-now"]').waitFor();

    // The vote: every answer on one screen of an old projector, hands counted where the room sees them.
    await clickTo(desk, 'suicide-check');
    await desk.keyboard.press('v');
    await shown(room, 'vote');
    await room.setViewportSize({ width: 1024, height: 768 });
    for (const [option, hands] of [
      ['no', '14'],
      ['unsure', '9'],
    ] as const)
      await desk.locator(`[data-hand="${option}"] + input`).fill(hands);
    await room.locator('[data-option="unsure"] [data-hands="9"]').waitFor();
    expect(await room.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);

    // The wrong answer of most, what follows, back with the clicker, the answer that fits, and both compared.
    await desk.locator('.desk-stage [data-option="no"]').click();
    await room.locator('[data-screen="taken"][data-verdict="wrong"]').waitFor();
    expect(await room.locator('[data-screen="taken"] [data-hands="14"]').innerText()).toContain('23');
    expect(await desk.locator('[data-notes="suicide-check"] [data-wrong]').count()).toBeGreaterThan(1);
    await desk.keyboard.press('PageUp');
    await shown(room, 'vote');
    await desk.keyboard.press('PageDown');
    await room.locator('[data-screen="taken"][data-verdict="fits"]').waitFor();
    await desk.keyboard.press('c');
    await shown(room, 'compare');
    await room.locator('[data-safer="second"]').waitFor();
    await desk.keyboard.press('Escape');

    await clickToEnd(desk);
    await shown(room, 'debrief');
    expect(await room.locator('.remember li').count()).toBe(3);

    // Back to an earlier step, another answer, and both plans side by side.
    await desk.locator('[data-tab="way"]').click();
    await desk.locator('[data-rewind="suicide-check"]').click();
    await room.locator('main[data-step="suicide-check"]').waitFor();
    await desk.locator('.desk-stage [data-option="no"]').click();
    await desk.keyboard.press('PageDown');
    await desk.keyboard.press('c');
    await shown(room, 'compare');
    expect(await room.locator('[data-changes="onlyFirst"] li').count()).toBeGreaterThan(0);

    // Whoever leaves the case finds the room on its first page, with the numbers.
    await studio(desk, 'start');
    await shown(room, 'opening');
    await desk.locator('[data-case="B"] [data-handouts]').click();
    await desk.locator('[data-pack="participant"]').click();
    expect(await desk.locator('[data-sheet="participant"] h1').innerText()).toContain('B');
    const paper = await desk.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.byteLength).toBeGreaterThan(10_000);
    expect(seen.errors).toEqual([]);
    expect(seen.violations).toEqual([]);
  });

  test('every case is played to its debrief by a clicker alone, with nothing on any page that could dial or open', async () => {
    await openDesk();
    const cases = await desk.locator('[data-case]').evaluateAll((found) => found.map((one) => one.getAttribute('data-case')));
    expect(cases).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K', 'L']);
    for (const letter of sampled(cases, 6)) {
      await desk.locator(`[data-case="${letter}"] [data-play]`).click();
      await shown(desk, 'story');
      expect(await desk.evaluate(pressToDebrief, dangerous), String(letter)).toEqual([]);
      expect(await desk.locator('[data-screen="debrief"]').count(), String(letter)).toBe(1);
      await studio(desk, 'start');
    }
    for (const pack of ['participant', 'facilitator', 'wall', 'poster', 'carer', 'cards', 'attendance', 'evaluation']) {
      if ((await desk.locator(`[data-pack="${pack}"]`).count()) === 0) await studio(desk, 'packs');
      await desk.locator(`[data-pack="${pack}"]`).click();
      expect(await desk.locator('a[href]').count()).toBe(0);
      expect(await desk.locator(`[data-sheet="${pack}"] [data-training]`).count()).toBe(1);
    }
  });
});

test('without a network after loading, and in one window, it plays to the end', async () => {
  await openDesk();
  await desk.context().setOffline(true);
  await desk.locator('[data-case="H2"] [data-play]').click();
  await studio(desk, 'alone');
  for (let pressed = 0; pressed < 80 && (await desk.locator('[data-screen="debrief"]').count()) === 0; pressed += 1) {
    await desk.keyboard.press('PageDown');
  }
  expect(await screenOf(desk)).toBe('debrief');
  const loaded = seen.requests.length;
  await studio(desk, 'desk');
  expect(seen.requests).toHaveLength(loaded);
  expect(seen.requests.every((request) => request.includes('127.0.0.1'))).toBe(true);
});

test('a case of one’s own is written, checked, saved, opened again and played; whatever else is opened changes nothing', async () => {
  await openDesk();
  await studio(desk, 'own');
  expect(await desk.locator('[data-missing]').getAttribute('data-missing')).toBe('title story discuss');
  await desk.locator('[data-own="title"]').fill('The school trip');
  await desk.locator('[data-own="story"]').fill('They are on a bus.\nA message comes.');
  await desk.locator('[data-own="discuss"]').fill('Who else is on the bus?');
  await desk.locator('[data-question="suicide-check"]').selectOption('no');
  await desk.locator('[data-question="demand"] input[value="money"]').check();
  await desk.locator('[data-arrives="demand"]').fill('Another message. “Ten minutes.”');
  expect(await desk.locator('[data-missing]').getAttribute('data-missing')).toBe('');
  const [download] = await Promise.all([desk.waitForEvent('download'), studio(desk, 'save-own')]);
  const saved = await readFile(await download.path(), 'utf8');
  await desk.reload();
  await shown(desk, 'own');
  expect(await desk.locator('[data-own="title"]').inputValue()).toBe('');
  const open = async (name: string, text: string, told: string): Promise<void> => {
    await desk.locator('[data-studio="open-own"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => desk.locator('[data-told]').getAttribute('data-told')).toBe(told);
  };
  await open('case.json', saved, 'opened');
  await desk.locator('[data-own="title"]').fill('The school trip, again');
  await open('picture.png', '\u0089PNG', 'not-text');
  await open('other.json', '{"some":"thing"}', 'not-a-case');
  expect(await desk.locator('[data-own="title"]').inputValue()).toBe('The school trip, again');
  await open('case.json', saved.replaceAll('"no"', '"never-was"'), 'opened');
  await desk.locator('[data-missing~="answers"]').waitFor();
  // An answer that no longer fits counts as not said: the case is played and printed all the same.
  await studio(desk, 'print-own');
  expect(await desk.locator('[data-sheet="participant"] h1').innerText()).toContain('The school trip');
  await studio(desk, 'start');
  await studio(desk, 'own');
  expect(await desk.locator('[data-own="title"]').inputValue()).toBe('The school trip');
  await open('film.mp4', 'x'.repeat(900_000), 'too-long');
  await open('case.json', saved, 'opened');
  await studio(desk, 'play-own');
  for (let pressed = 0; pressed < 40 && (await desk.locator('[data-screen="arrives"]').count()) === 0; pressed += 1)
    await desk.keyboard.press('PageDown');
  expect(await desk.locator('[data-screen="arrives"]').innerText()).toContain('Ten minutes.');
  await desk.keyboard.press('PageDown');
  await desk.locator('.desk-stage main[data-step="demand"]').waitFor();
  expect(await desk.evaluate(pressToDebrief, dangerous)).toEqual([]);
  await shown(desk, 'debrief');
});
