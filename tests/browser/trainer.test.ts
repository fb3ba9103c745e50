import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../tools/root.mjs';
import { launchChromium, openPage, type Witness } from '../support/browser/browser.ts';
import { axeOn } from '../support/browser/visitor.ts';

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
    expect(cases).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K', 'L']);
    for (const letter of cases) {
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

/** In the page: plays a case in one window, and names every vote that does not fit or is too small, and every plan of more than two screens. */
async function pressAndMeasure(): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let pressed = 0; pressed < 160 && document.querySelector('[data-screen="debrief"]') === null; pressed += 1) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((drawn) => setTimeout(drawn, 30));
    const stage = document.querySelector('.alone-stage');
    const vote = document.querySelector('[data-screen="vote"]');
    const screens = (stage?.scrollHeight ?? 0) / (stage?.clientHeight ?? 1);
    if (vote !== null && screens > 1.01) wrong.push(`${vote.getAttribute('data-step')} fills ${screens} screens`);
    for (const option of vote?.querySelectorAll('button[data-option]') ?? [])
      if (Number.parseFloat(getComputedStyle(option).fontSize) < 28) wrong.push(`${option.textContent} is too small`);
    if (document.querySelector('[data-screen="plan"]') !== null && screens > 2) wrong.push(`the plan fills ${screens} screens`);
  }
  return wrong;
}

test.each([
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
])('on a projector of $width × $height every vote is whole and at least 28 px, and every plan two screens at most', async (viewport) => {
  ({ page: desk, seen } = await openPage(browser, { viewport }));
  await desk.goto(address());
  await shown(desk, 'start');
  const cases = await desk.locator('[data-case]').evaluateAll((found) => found.map((one) => one.getAttribute('data-case')));
  for (const letter of cases) {
    await desk.locator(`[data-case="${letter}"] [data-play]`).click();
    await studio(desk, 'alone');
    expect(await desk.evaluate(pressAndMeasure), String(letter)).toEqual([]);
    await studio(desk, 'desk');
    await studio(desk, 'start');
  }
});

/** In the page: whether the question stands whole on the screen, every answer of it at least 28 px, and none with the letter of another. */
function voteFaults(): readonly string[] {
  const vote = document.querySelector('[data-screen="vote"]');
  const stage = document.querySelector('.alone-stage');
  if (vote === null || stage === null) return ['no vote'];
  const options = [...vote.querySelectorAll('button[data-option]')];
  const letters = new Set(options.map((option) => option.querySelector('b')?.textContent));
  const cut = options.filter((option) => option.scrollWidth > option.clientWidth + 1);
  return [
    ...(stage.scrollHeight > stage.clientHeight + 1
      ? [`${options.length} answers fill ${stage.scrollHeight} of ${stage.clientHeight}`]
      : []),
    ...(stage.scrollWidth > stage.clientWidth + 1 ? ['wider than the screen'] : []),
    ...(letters.size === options.length ? [] : ['one letter twice']),
    ...cut.map((option) => `${option.textContent} is cut off`),
    ...options
      .filter((option) => Number.parseFloat(getComputedStyle(option).fontSize) < 28)
      .map((option) => `${option.textContent} is too small`),
  ];
}

test.each([
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
])('on $width × $height every question that the plan of anybody offers is voted on whole, which apps too', async (viewport) => {
  ({ page: desk, seen } = await openPage(browser, { viewport }));
  await desk.goto(address());
  await shown(desk, 'start');
  const who = desk.locator('[data-studio="free-audience"]');
  const audiences = await who.locator('option').evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''));
  const asked = new Set<string>();
  for (const audience of audiences) {
    await who.selectOption(audience);
    await studio(desk, 'free');
    await studio(desk, 'alone');
    for (let pressed = 0; (await desk.locator('[data-screen="plan"]').count()) === 0; pressed += 1) {
      expect(pressed, audience).toBeLessThan(60);
      await desk.keyboard.press('PageDown');
      const here = await screenOf(desk);
      if (here === 'vote') expect(await desk.evaluate(voteFaults), audience).toEqual([]);
    }
    const offered = await desk
      .locator('.plan-refine [data-refine]')
      .evaluateAll((found) => found.map((one) => one.getAttribute('data-refine') ?? ''));
    for (const step of offered) {
      await desk.locator(`.plan-refine [data-refine="${step}"]`).click();
      await desk.locator(`main[data-step="${step}"]`).waitFor();
      await desk.keyboard.press('v');
      await shown(desk, 'vote');
      asked.add(step);
      expect(await desk.evaluate(voteFaults), `${audience}, ${step}`).toEqual([]);
      await desk.locator('[data-screen="vote"] [data-option]').last().click();
      // Several are ticked first, and the button for them takes no room that there is not.
      if ((await screenOf(desk)) === 'vote') {
        expect(await desk.evaluate(voteFaults), `${audience}, ${step}, ticked`).toEqual([]);
        await studio(desk, 'take');
      }
      await shown(desk, 'plan');
      for (let back = 0; back < 3; back += 1) await desk.keyboard.press('PageUp');
      await shown(desk, 'plan');
    }
    await studio(desk, 'desk');
    await studio(desk, 'start');
  }
  expect([...asked]).toEqual(expect.arrayContaining(['apps', 'extras']));
});

test.each([
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
])('on $width × $height the first page is whole in every place, with the names of this one: nobody turns it', async (viewport) => {
  await openDesk();
  await desk.locator('[data-studio="local"] summary').click();
  for (const name of ['lead', 'procedure', 'number'])
    await desk.locator(`[data-local="${name}"]`).fill('Ms Example, room 12, beside the stairs');
  const room = await openRoom();
  await room.setViewportSize(viewport);
  const place = desk.locator('[data-studio="region"]');
  for (const region of await place.locator('option').evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''))) {
    await place.selectOption(region);
    const over = (): Promise<number> => room.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(over, { message: region }).toBeLessThanOrEqual(0);
  }
});

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
  const room = await openRoom();
  expect(await room.locator('[data-local-shown]').innerText()).toContain('Ms Example');
  await desk.bringToFront();
  await planned.first().locator('[data-play]').click();
  await clickTo('safe-now');
  // What is right in England is said to be.
  await clickToEnd();
  await desk.keyboard.press('PageUp');
  expect(await desk.locator('.holds :is(.missing, .late, .harmful)').count()).toBe(0);
  await clickToEnd();
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
  expect(await there.locator('#app a').getAttribute('href')).toBe('./handrail-trainer.html');
  expect(await there.locator('#app').innerText()).toContain('handrail-trainer.html');
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

test.each([
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 640, height: 400 },
])('on $width × $height nothing overflows, and Next is under the thumb', async (viewport) => {
  ({ page: desk, seen } = await openPage(browser, { viewport }));
  await desk.goto(address());
  await shown(desk, 'start');
  const wider = (): Promise<number> => desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wider()).toBe(0);
  await desk.locator('[data-case="B"] [data-play]').click();
  for (const step of ['safe-now', 'suicide-check']) {
    await clickTo(step);
    expect(await wider(), step).toBe(0);
    const next = await desk.locator('.desk-controls [data-studio="next"]').boundingBox();
    expect((next?.y ?? 0) + (next?.height ?? 0), step).toBeLessThanOrEqual(viewport.height);
    expect(next?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
});

test('the map is moved by mouse, wheel and keys without choosing a step, and the poster is read from two metres', async () => {
  await openDesk();
  await desk.locator('[data-case="A"] [data-play]').click();
  await clickTo('safe-now');
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
  ({ page: desk, seen } = await openPage(browser, { viewport: { width: 1280, height: 800 }, hasTouch: true }));
  await desk.goto(address());
  await shown(desk, 'start');
  await desk.locator('[data-case="A"] [data-play]').tap();
  await clickTo('safe-now');
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

  test('a room’s window of another edition is said to be one, and changes nothing', async () => {
    await openDesk();
    await desk.locator('[data-case="A"] [data-play]').click();
    const other = await desk.context().newPage();
    await other.goto(address());
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

/** In the page: makes a link of every mark, because a printed document lists the links of each page and packs its words away. */
function linkMarks(): void {
  for (const mark of document.querySelectorAll('.sheet-head [data-training]')) {
    const link = document.createElement('a');
    link.href = 'https://mark.invalid/';
    link.append(...mark.childNodes);
    mark.append(link);
  }
}

/** How many lines of marks each page of a printed document has, as links made by `linkMarks`. */
function marksByPage(pdf: Buffer): readonly number[] {
  const objects = new Map([...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s(.*?)endobj/gs)].map(([, id, body]) => [id, body ?? '']));
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page(?![a-z])/.test(body))
    .map((page) => {
      const links = /\/Annots\s*\[([^\]]*)\]/.exec(page)?.[1] ?? '';
      return [...links.matchAll(/(\d+) 0 R/g)].filter(([, id]) => objects.get(id)?.includes('mark.invalid')).length;
    });
}

test('the mark of the training stands on every page of everything that is printed, and says what is true of it', async () => {
  const { packs }: { packs: Record<'mark' | 'markReal' | 'markPlain', string> } = parse(
    readFileSync(join(root, 'flows/shared/words/en-GB/trainer.yaml'), 'utf8'),
  );
  await openDesk();
  await desk.locator('[data-studio="minutes"]').selectOption('60');
  await studio(desk, 'plan-session');
  await studio(desk, 'print-session');
  const marks: Readonly<Record<string, string>> = {
    participant: packs.mark,
    facilitator: packs.mark,
    wall: packs.markReal,
    carer: packs.markReal,
    poster: packs.markPlain,
    cards: packs.markPlain,
    attendance: packs.markPlain,
    evaluation: packs.markPlain,
  };
  for (const kind of ['session', ...Object.keys(marks)]) {
    await desk.locator(`[data-pack="${kind}"]`).click();
    for (const sheet of await desk.locator('[data-sheet]').all())
      expect(await sheet.locator('[data-training]').innerText()).toContain(marks[(await sheet.getAttribute('data-sheet')) ?? '']);
    await desk.evaluate(linkMarks);
    const pages = marksByPage(await desk.pdf({ preferCSSPageSize: true }));
    expect(pages.length, kind).toBeGreaterThanOrEqual(await desk.locator('[data-sheet]').count());
    // A mark in two lines is two links.
    expect(Math.min(...pages), `${kind}: ${pages.join(' ')}`).toBeGreaterThan(0);
    // React draws what was changed here anew.
    await desk.reload();
    await shown(desk, 'packs');
  }
});

test('a handout is one sheet on both sides, the carers’ page one page in every region, a poster and a blank sheet one', async () => {
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
  for (const pack of ['poster', 'attendance', 'evaluation']) {
    await desk.locator(`[data-pack="${pack}"]`).click();
    expect(await pagesOf(), pack).toBe(1);
  }
});

test.each(['light', 'dark'] as const)('nothing that a machine finds stands in anyone’s way, %s', async (colorScheme) => {
  ({ page: desk, seen } = await openPage(browser, { on: 'desk', colorScheme }));
  await desk.goto(address());
  await shown(desk, 'start');
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
  await clickTo('suicide-check');
  await check();
  for (const tab of ['way', 'map', 'compare', 'cards']) {
    await desk.locator(`[data-tab="${tab}"]`).click();
    await check();
  }
  await clickToEnd();
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
