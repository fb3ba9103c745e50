import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../tools/root.mjs';
import { launchChromium, openPage, type Witness } from '../support/browser.ts';
import { axeOn } from '../support/visitor.ts';

let browser: Browser;
let desk: Page;
let seen: Witness;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const address = (): string => `${inject('address')}trainer.html`;
const screenOf = (page: Page): Promise<string | null> => page.locator('[data-screen]').first().getAttribute('data-screen');
const wizardStep = (page: Page): Promise<string | null> => page.locator('main[data-step]').getAttribute('data-step');
const shown = (page: Page, screen: string): Promise<void> => page.locator(`[data-screen="${screen}"]`).first().waitFor();
const studio = (page: Page, name: string): Promise<void> => page.locator(`[data-studio="${name}"]`).first().click();

async function openDesk(): Promise<void> {
  ({ page: desk, seen } = await openPage(browser, { on: 'desk' }));
  await desk.goto(address());
  await shown(desk, 'start');
}

async function openRoom(): Promise<Page> {
  const [room] = await Promise.all([desk.context().waitForEvent('page'), studio(desk, 'room')]);
  await room.setViewportSize({ width: 1280, height: 720 });
  await shown(room, 'opening');
  return room;
}

/** Presses the clicker until a step of the wizard is on the desk's stage. */
async function clickTo(step: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await desk.locator(`.desk-stage main[data-step="${step}"]`).count()) > 0) return;
    await desk.keyboard.press('PageDown');
  }
  throw new Error(`The clicker never came to ${step}.`);
}

async function clickToEnd(): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await desk.locator('[data-screen="debrief"]').count()) > 0) return;
    await desk.keyboard.press('PageDown');
  }
  throw new Error('The clicker never came to the debrief.');
}

/** Whatever a slip of the hand could follow or send. */
const dangerous = 'a[href], area[href], iframe, object, embed, form[action]';

/** In the page: presses the clicker to the debrief, and names every page on which something dangerous or no mark was found. */
async function pressToDebrief(found: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let pressed = 0; pressed < 120 && document.querySelector('[data-screen="debrief"]') === null; pressed += 1) {
    if (document.querySelector(found) !== null || document.querySelector('[data-training]') === null)
      wrong.push(document.querySelector('main')?.outerHTML.slice(0, 200) ?? '');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((drawn) => setTimeout(drawn, 20));
  }
  return wrong;
}

describe('a trainer who opens it five minutes before', () => {
  test('plays case B in two windows with a clicker, takes a wrong turn and comes back, compares, and prints the handout', async () => {
    await openDesk();
    const room = await openRoom();
    expect(await room.locator('main').innerText()).toMatch(/\d{3}/);
    await desk.bringToFront();
    await desk.locator('[data-case="B"] [data-play]').click();
    await shown(room, 'story');
    await clickTo('safe-now');
    await room.locator('main[data-step="safe-now"]').waitFor();

    // A mistake that is a deed, and back to the page.
    await desk.locator('[data-wrong="0"]').click();
    await shown(room, 'deed');
    await desk.keyboard.press('PageUp');
    await room.locator('main[data-step="safe-now"]').waitFor();

    // The vote: every answer on one screen of an old projector, hands counted where the room sees them.
    await clickTo('suicide-check');
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

    await clickToEnd();
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
    expect(cases).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2']);
    for (const letter of cases) {
      await desk.locator(`[data-case="${letter}"] [data-play]`).click();
      await shown(desk, 'story');
      expect(await desk.evaluate(pressToDebrief, dangerous), String(letter)).toEqual([]);
      expect(await desk.locator('[data-screen="debrief"]').count(), String(letter)).toBe(1);
      await studio(desk, 'start');
    }
    for (const pack of ['participant', 'facilitator', 'poster', 'carer']) {
      if ((await desk.locator(`[data-pack="${pack}"]`).count()) === 0) await studio(desk, 'packs');
      await desk.locator(`[data-pack="${pack}"]`).click();
      expect(await desk.locator('a[href]').count()).toBe(0);
      expect(await desk.locator(`[data-sheet="${pack}"] [data-training]`).count()).toBe(1);
    }
  });
});

describe('the two windows', () => {
  test('a window closed and opened again, or loaded again, catches up; a presenter loaded again finds the room', async () => {
    await openDesk();
    let room = await openRoom();
    await desk.bringToFront();
    await desk.locator('[data-case="A"] [data-play]').click();
    await clickTo('safe-now');
    await room.close();
    await clickTo('suicide-check');
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

  test('nothing is done that the presenter cannot see, and no list swallows the clicker', async () => {
    await openDesk();
    const room = await openRoom();
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
    const room = await openRoom();
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
    const room = await openRoom();
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
    const room = await openRoom();
    await desk.bringToFront();
    await desk.locator('[data-case="A"] [data-play]').click();
    await clickTo('safe-now');
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

test('a handout is one sheet on both sides, the carers’ page one page in every region, and the poster one sheet', async () => {
  await openDesk();
  await studio(desk, 'packs');
  const regions: { id: string; choice: boolean }[] = parse(readFileSync(join(root, 'flows/shared/directory/regions.yaml'), 'utf8'));
  const pagesOf = async (): Promise<number> =>
    (await desk.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  await desk.locator('[data-pack="participant"]').click();
  const choice = desk.locator('[data-studio="case"]');
  const cases = await choice.locator('option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  expect(cases.length).toBeGreaterThan(8);
  for (const id of cases) {
    await choice.selectOption(id);
    expect(await pagesOf(), id).toBe(2);
  }
  await desk.locator('[data-pack="carer"]').click();
  for (const { id } of regions.filter(({ choice }) => choice)) {
    await desk.locator('[data-studio="region"]').selectOption(id);
    expect(await pagesOf(), id).toBe(1);
  }
  await desk.locator('[data-pack="poster"]').click();
  expect(await pagesOf()).toBe(1);
});

test.each(['light', 'dark'] as const)('nothing that a machine finds stands in anyone’s way, %s', async (colorScheme) => {
  ({ page: desk, seen } = await openPage(browser, { on: 'desk', colorScheme }));
  await desk.goto(address());
  await shown(desk, 'start');
  const check = async (): Promise<void> => {
    const { violations } = await axeOn(desk, ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await check();
  await desk.locator('[data-case="B"] [data-play]').click();
  await check();
  await clickTo('suicide-check');
  await check();
  for (const tab of ['way', 'map', 'compare', 'cards']) {
    await desk.locator(`[data-tab="${tab}"]`).click();
    await check();
  }
  await clickToEnd();
  await check();
  await studio(desk, 'start');
  await studio(desk, 'packs');
  await check();
});
