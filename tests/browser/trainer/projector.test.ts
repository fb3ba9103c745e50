import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type PageOptions, sharedChromium } from '../../support/browser/browser.ts';
import { sampled } from '../../support/browser/extent.ts';
import { openRoom, openStudio, screenOf, shown, studio } from '../../support/browser/studio.ts';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await sharedChromium();
});

const openDesk = async (options?: PageOptions): Promise<void> => {
  ({ page: desk } = await openStudio(browser, options));
};

/** In npm test what one screen shows the other does not, so that each person and place, and every other case, is seen on one of them. */
const screens = [
  { width: 1024, height: 768, index: 0 },
  { width: 1280, height: 720, index: 1 },
] as const;

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

test.each(screens)(
  'on a projector of $width × $height every vote is whole and at least 28 px, and every plan two screens at most',
  async ({ index, ...viewport }) => {
    await openDesk({ viewport });
    const cases = await desk.locator('[data-case]').evaluateAll((found) => found.map((one) => one.getAttribute('data-case')));
    for (const letter of sampled(cases, 2 * screens.length, 2 * index)) {
      await desk.locator(`[data-case="${letter}"] [data-play]`).click();
      await studio(desk, 'alone');
      expect(await desk.evaluate(pressAndMeasure), String(letter)).toEqual([]);
      await studio(desk, 'desk');
      await studio(desk, 'start');
    }
  },
);

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

test.each(screens)(
  'on $width × $height every question that the plan of anybody offers is voted on whole, which apps too',
  async ({ index, ...viewport }) => {
    await openDesk({ viewport });
    const who = desk.locator('[data-studio="free-audience"]');
    const audiences = await who.locator('option').evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''));
    const asked = new Set<string>();
    for (const audience of sampled(audiences, screens.length, index)) {
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
  },
);

test.each(screens)(
  'on $width × $height the first page is whole in every place, with the names of this one: nobody turns it',
  async ({ index, ...viewport }) => {
    await openDesk();
    await desk.locator('[data-studio="local"] summary').click();
    for (const name of ['lead', 'procedure', 'number'])
      await desk.locator(`[data-local="${name}"]`).fill('Ms Example, room 12, beside the stairs');
    const room = await openRoom(desk);
    await room.setViewportSize(viewport);
    const place = desk.locator('[data-studio="region"]');
    const regions = await place.locator('option').evaluateAll((found) => found.map((one) => one.getAttribute('value') ?? ''));
    for (const region of sampled(regions, screens.length, index)) {
      await place.selectOption(region);
      const over = (): Promise<number> => room.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(over, { message: region }).toBeLessThanOrEqual(0);
    }
  },
);
