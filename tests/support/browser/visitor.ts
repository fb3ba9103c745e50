import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';

/** The page a person is on, as the contract for automation names it. */
export type Sight = { readonly page: string; readonly step: string | null };

const shown = 'main[data-page]';

export async function sight(page: Page): Promise<Sight> {
  return page.locator(shown).evaluate((main) => ({ page: main.getAttribute('data-page') ?? '', step: main.getAttribute('data-step') }));
}

/** Opens a page and waits until its program is there, which is asked for behind the first frame: a page has loaded before. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await programArrives(page);
}

/** After a page was loaded, or loaded anew. */
export async function programArrives(page: Page): Promise<void> {
  await page.locator(`html[data-early=done] ${shown}`).waitFor();
}

/** How a person answers one page; the page that follows is on the screen when it settles. */
export type Answering = (page: Page, options: readonly string[]) => Promise<void>;

const several = `${shown} input[type=checkbox]`;
const controlFor = (option: string): string => `${shown} [data-option="${option}"], ${several}[value="${option}"]`;

/** What is offered on the page, in its order. */
export async function offered(page: Page): Promise<readonly string[]> {
  return page
    .locator(`${shown} [data-option], ${several}`)
    .evaluateAll((controls) => controls.map((control) => control.getAttribute('data-option') ?? control.getAttribute('value') ?? ''));
}

let last = { x: 0, y: 0, at: 0 };

/** A robot is quicker than a third of a second: where its next tap would count as the second half of a double tap, it taps the other end. */
export async function tap(page: Page, control: Locator): Promise<void> {
  // Waits until it stands still: where it is by then, the click will be.
  await control.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0 } = (await control.boundingBox()) ?? {};
  const isNear = (at: number): boolean => Math.abs(x + at - last.x) < 40 && Math.abs(y - last.y) < 40;
  const at = [16, width - 16].find((end) => !isNear(end)) ?? 16;
  const pause = isNear(at) ? 400 - (Date.now() - last.at) : 0;
  if (pause > 0) await page.waitForTimeout(pause);
  await control.click({ position: { x: at, y: 16 } });
  last = { x: x + at, y, at: Date.now() };
}

/** By mouse or finger. */
export const byPointer: Answering = async (page, options) => {
  const before = await sight(page);
  for (const option of options) {
    const control = page.locator(controlFor(option));
    if ((await control.getAttribute('type')) === 'checkbox') await tap(page, page.locator(`${shown} label:has(input[value="${option}"])`));
    else await tap(page, control);
  }
  const submit = page.locator(`${shown} button[type=submit]`);
  if ((await sight(page)).step === before.step && (await submit.count()) > 0) await tap(page, submit);
  await another(page, before);
};

/**
 * In the page itself, without a hand: for whoever is on the way to something else, and several times as quick. The way itself is walked by
 * finger and by keyboard in tests/browser/walks.test.ts.
 */
export const byProgram: Answering = async (page, options) => {
  await page.evaluate(async (wanted) => {
    const pause = (time: number): Promise<unknown> => new Promise((over) => setTimeout(over, time));
    const main = (): HTMLElement | null => document.querySelector('main[data-page]');
    const at = (): string => `${main()?.dataset.page} ${main()?.dataset.step}`;
    const before = at();
    for (const option of wanted) main()?.querySelector<HTMLElement>(`[data-option="${option}"], input[value="${option}"]`)?.click();
    await pause(4);
    if (at() === before) main()?.querySelector<HTMLElement>('button[type=submit]')?.click();
    for (const end = performance.now() + 30_000; main() === null || at() === before; await pause(4))
      if (performance.now() > end) throw new Error(`Nothing followed ${before}.`);
    // What comes sooner on the same button is one press that bounced.
    await pause(25);
  }, options);
};

/** By Tab, Space and Enter alone, from wherever the focus is. */
export const byKeyboard: Answering = async (page, options) => {
  const before = await sight(page);
  for (const option of options) {
    await tabTo(page, controlFor(option));
    const isBox = await page.locator(':focus').getAttribute('type');
    await page.keyboard.press(isBox === 'checkbox' ? 'Space' : 'Enter');
  }
  if ((await page.locator(several).count()) > 0) {
    await tabTo(page, `${shown} button[type=submit]`);
    await page.keyboard.press('Enter');
  }
  await another(page, before);
};

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by Tab.`);
}

/** Waits by what stands on the page alone: it may have no clock to wait by. */
async function another(page: Page, { page: kind, step }: Sight): Promise<void> {
  const before = step === null ? `[data-page="${kind}"]:not([data-step])` : `[data-page="${kind}"][data-step="${step}"]`;
  await page.locator(`${shown}:not(${before})`).waitFor({ state: 'attached' });
}

/** Opens what a plan shows to whoever takes it one thing at a time. A plan that is whole already stays as it is. */
export async function seeWholePlan(page: Page): Promise<void> {
  const whole = page.locator(`${shown} [data-whole-plan]`);
  if ((await whole.count()) === 0) return;
  await tap(page, whole);
  await page.locator(`${shown} [data-one-at-a-time]`).waitFor();
}

/**
 * Answers until the plan: what `answers` says for a step, else its first option. `onPage` sees every page, the plan as it opens included;
 * then the plan is whole.
 */
export async function walkToPlan(
  page: Page,
  answering: Answering,
  answers: Readonly<Record<string, readonly string[]>>,
  onPage: (at: Sight) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const steps: string[] = [];
  for (;;) {
    const at = await sight(page);
    await onPage(at);
    if (at.page === 'plan') {
      await seeWholePlan(page);
      return steps;
    }
    if (steps.length > 20) throw new Error(`No plan after ${steps.join(', ')}.`);
    steps.push(at.step ?? '');
    await answering(page, answers[at.step ?? ''] ?? (await offered(page)).slice(0, 1));
  }
}

/** Runs axe in the page itself, which has no frames: else it opens a window for each run, and describes all that is well. */
export async function axeOn(page: Page, tags: readonly string[]): ReturnType<AxeBuilder['analyze']> {
  // A page that is still fading in has less contrast than it will have.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: [...tags], resultTypes: ['violations'] })
    .analyze();
}

/** What axe finds, every AA and AAA rule and its best practices included: one line for each. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axeOn(page, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${String(target)}: ${failureSummary ?? ''}`),
  );
}
