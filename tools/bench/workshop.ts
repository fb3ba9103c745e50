import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/build/find-browser.mjs';
import { openWorkshop } from '../../tests/support/browser/workshop.ts';

/** Milliseconds between two changes: the one before is shown and, mostly, verified. */
const pause = 3000;
const times = 5;

/** What is changed, in which file: `was` and `will` as a person sees it, `written` as it stands in the file. */
type Edit = {
  readonly name: string;
  readonly file: string;
  readonly was: string;
  readonly will: (time: number) => string;
  readonly written?: (text: string) => string;
};

/**
 * `npm run bench:workshop`: how long whoever writes in flows/ waits for the page, from the write to the new words in the document of a page
 * that is open at a question and at a plan; five times each. docs/testing.md says what it was.
 */
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
const workshop = await openWorkshop();
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 390, height: 844 } });
page.setDefaultTimeout(120_000);

async function answer(option: string): Promise<void> {
  const step = await page.locator('main').getAttribute('data-step');
  await page.locator(`main [data-option="${option}"]`).click();
  await page.locator(`main:not([data-step="${step}"])`).waitFor();
  await page.waitForTimeout(400);
}

const isShown = (on: Page, words: string) =>
  on.waitForFunction((wanted) => document.querySelector('main')?.innerText.replace(/\s+/g, ' ').includes(wanted), words, { polling: 5 });

async function measure({ name, file, was, will, written = (text) => text }: Edit): Promise<void> {
  const waits: number[] = [];
  let now = was;
  const change = async (next: string): Promise<number> => {
    await page.waitForTimeout(pause);
    const start = performance.now();
    workshop.change(file, { [written(now)]: written(next) });
    await isShown(page, next);
    now = next;
    return Math.round(performance.now() - start);
  };
  for (let time = 1; time <= times; time += 1) waits.push(await change(will(time)));
  await change(was);
  const inOrder = [...waits].sort((one, other) => one - other);
  console.log(`${name}: ${waits.join(', ')} ms, median ${inOrder[Math.floor(times / 2)]}`);
}

const heading = async (): Promise<string> => (await page.locator('main h1').innerText()).replace(/\s+/g, ' ');

await page.goto(workshop.address);
await page.locator('main[data-page]').waitFor();
await answer('young-person');
await answer('safe');
const words = 'extortion/words/en-GB/steps.yaml';
const asked = await heading();
await measure({ name: 'a word of a question', file: words, was: asked, will: (time) => `${asked}, friend ${time}` });
await answer('unsure');
await page.locator('[data-plan-now]').click();
await page.locator('main[data-step=region]').waitFor();
await answer('gb-nir');
await page.locator('main[data-page=plan]').waitFor();
const told = await heading();
await measure({ name: 'a word of a plan', file: words, was: told, will: (time) => `${told} ${time}` });
const written = (text: string): string => `shown: ${text}`;
await measure({
  name: 'a number',
  file: 'shared/directory/services/gb.yaml',
  was: '0800 1111',
  will: (time) => `0800 222${time}`,
  written,
});
await browser.close();
await workshop.close();
