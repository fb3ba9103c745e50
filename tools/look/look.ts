// Pictures of every kind of page, for every audience, size and way of seeing: to be looked at one by one before a change is called done.
//   npm run look -- [--who carer,adult] [--at 360x640,1280x800] [--as light,dark,forced,print,large] [--answers '{"shared":["yes"]}'] [--out folder]
// Needs `npm run build` first. Each audience, size and way of seeing becomes one sheet of first screens, and one picture of each whole page.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../root.mjs';
import { serveFolder } from '../serve/serve-dist.mjs';
import { answer, launchQuietly } from './walk.ts';

const { values } = parseArgs({
  options: {
    who: { type: 'string' },
    at: { type: 'string', default: '320x568,360x640,390x844,768x1024,1280x800,1920x1080' },
    as: { type: 'string', default: 'light,dark' },
    answers: { type: 'string', default: '{}' },
    page: { type: 'string', default: 'index.html' },
    out: { type: 'string', default: join(tmpdir(), 'handrail-look') },
  },
});
const answers = JSON.parse(values.answers) as Readonly<Record<string, readonly string[]>>;
type Shot = { readonly name: string; readonly shot: Buffer };

/** How a page is seen, beside its size. `large`: the text four times as large, as zoom to 400 % does it. */
const ways: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  print: { colorScheme: 'light' },
  large: { colorScheme: 'light' },
};

const browser = await launchQuietly();
const { address, close } = await serveFolder(join(root, 'dist'));
const here = new URL(values.page, address).href;

for (const size of values.at.split(',')) {
  for (const way of values.as.split(',')) {
    for (const who of values.who?.split(',') ?? (await audiences())) await lookAs(who, size, way);
  }
}
await browser.close();
await close();
console.log(`Look at ${values.out}.`);

async function openPage(size: string, way: string): Promise<Page> {
  const [width = 360, height = 640] = size.split('x').map(Number);
  const viewport = way === 'large' ? { width: Math.round(width / 4), height: Math.round(height / 4) } : { width, height };
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    hasTouch: width < 700,
    deviceScaleFactor: way === 'large' ? 4 : 1,
    viewport,
    ...ways[way],
  });
  const page = await context.newPage();
  await page.goto(here);
  await page.locator('main[data-page]').waitFor();
  return page;
}

async function audiences(): Promise<readonly string[]> {
  const page = await openPage('360x640', 'light');
  const found = await page.locator('main [data-option]').evaluateAll((all) => all.map((one) => one.getAttribute('data-option') ?? ''));
  await page.context().close();
  return found;
}

async function lookAs(who: string, size: string, way: string): Promise<void> {
  const page = await openPage(size, way);
  const folder = join(values.out, size, way, who);
  mkdirSync(folder, { recursive: true });
  const shots: Shot[] = [];
  const take = async (name: string): Promise<void> => {
    await page.waitForTimeout(120);
    if (way === 'print') {
      await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
      return;
    }
    shots.push({ name, shot: await page.screenshot() });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
  const main = page.locator('main[data-page]');
  for (let count = 0; count < 20; count += 1) {
    const kind = await main.getAttribute('data-page');
    const step = (await main.getAttribute('data-step')) ?? kind ?? '';
    await take(`${String(count).padStart(2, '0')}-${step}`);
    if (kind === 'plan') break;
    await answer(page, count === 0 ? [who] : answers[step]);
  }
  for (const name of ['whole-plan', 'one-at-a-time']) {
    const turn = page.locator(`[data-${name}]`).first();
    if ((await turn.count()) === 0) continue;
    await turn.click();
    await take(`plan-${name}`);
    break;
  }
  await page.locator('[data-bar=talk]').click();
  await take('talk');
  await page.locator('[data-bar=resume]').click();
  if ((await page.locator('[data-bar=tonight]').count()) > 0) {
    await page.locator('[data-bar=tonight]').click();
    await take('tonight');
  }
  if (shots.length > 0) writeFileSync(join(values.out, `${who}-${size}-${way}.png`), await sheetOf(shots, size));
  await page.context().close();
}

/** Several first screens side by side, so that one look tells how a walk goes. */
async function sheetOf(shots: readonly Shot[], size: string): Promise<Buffer> {
  const [width = 360, height = 640] = size.split('x').map(Number);
  const across = Math.max(1, Math.floor(2400 / width));
  const page = await browser.newPage({ viewport: { width: Math.min(across, shots.length) * (width + 12), height: height + 40 } });
  const figures = shots.map(
    ({ name, shot }) =>
      `<figure><figcaption>${name}</figcaption><img width="${width}" src="data:image/png;base64,${shot.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:0;display:flex;flex-wrap:wrap;gap:12px;background:#777;font:14px system-ui;color:#fff}figure{margin:0;width:${width}px}</style>${figures.join('')}`,
  );
  const sheet = await page.screenshot({ fullPage: true });
  await page.close();
  return sheet;
}
