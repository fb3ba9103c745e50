import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPage, type PageOptions, type Witness } from './browser.ts';

export const screenOf = (page: Page): Promise<string | null> => page.locator('[data-screen]').first().getAttribute('data-screen');
export const wizardStep = (page: Page): Promise<string | null> => page.locator('main[data-step]').getAttribute('data-step');
export const shown = (page: Page, screen: string): Promise<void> => page.locator(`[data-screen="${screen}"]`).first().waitFor();

/** The program goes on from what the build drew: until then it hears nothing but the last tap. */
export const hasProgram = (page: Page): Promise<void> => page.locator('#app:not([data-prerendered])').waitFor({ state: 'attached' });

/** Taps the button of the studio that has this name. */
export const studio = (page: Page, name: string): Promise<void> => page.locator(`[data-studio="${name}"]`).first().click();

/** The presenter's window on its first page, on a desk unless something else is asked for. */
export async function openStudio(browser: Browser, options: PageOptions = { on: 'desk' }): Promise<{ page: Page; seen: Witness }> {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${inject('address')}trainer.html`);
  await shown(opened.page, 'start');
  await hasProgram(opened.page);
  return opened;
}

/** The window for the room, on a projector. */
export async function openRoom(desk: Page): Promise<Page> {
  const [room] = await Promise.all([desk.context().waitForEvent('page'), studio(desk, 'room')]);
  await room.setViewportSize({ width: 1280, height: 720 });
  await shown(room, 'opening');
  return room;
}

/** Presses the clicker until a step of the wizard is on the desk's stage. */
export async function clickTo(desk: Page, step: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await desk.locator(`.desk-stage main[data-step="${step}"]`).count()) > 0) return;
    await desk.keyboard.press('PageDown');
  }
  throw new Error(`The clicker never came to ${step}.`);
}

export async function clickToEnd(desk: Page): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await desk.locator('[data-screen="debrief"]').count()) > 0) return;
    await desk.keyboard.press('PageDown');
  }
  throw new Error('The clicker never came to the debrief.');
}

/** Whatever a slip of the hand could follow or send. */
export const dangerous = 'a[href], area[href], iframe, object, embed, form[action]';

/** In the page: presses the clicker to the debrief, and names every page on which something dangerous or no mark was found. */
export async function pressToDebrief(found: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let pressed = 0; pressed < 120 && document.querySelector('[data-screen="debrief"]') === null; pressed += 1) {
    if (document.querySelector(found) !== null || document.querySelector('[data-training]') === null)
      wrong.push(document.querySelector('main')?.outerHTML.slice(0, 200) ?? '');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await new Promise((drawn) => setTimeout(drawn, 20));
  }
  return wrong;
}
