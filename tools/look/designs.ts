// Three screens as plain pages, drawn from the product's own markup and styles: docs/design/README.md says what they decide.
//   npm run designs
// Needs `npm run build` first. The pages have no program: they are to be looked at, at any size, dark and light, beside a change.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../root.mjs';
import { serveFolder } from '../serve/serve-dist.mjs';
import { answer, launchQuietly } from './walk.ts';

const folder = join(root, 'docs/design');
const assets = join(root, 'dist/assets');

async function draw(page: Page, name: string): Promise<void> {
  const { lang, body } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    body: document.querySelector('#app')?.innerHTML ?? '',
  }));
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">';
  const html = `<!doctype html>\n<html lang="${lang}"><head>${head}<title>${name}</title><link rel="stylesheet" href="./screens.css"></head>\n<body>${body}</body></html>\n`;
  writeFileSync(join(folder, `${name}.html`), html);
}

const styles = ['program', 'plan-program'].map(
  (start) => readdirSync(assets).find((file) => file.startsWith(`${start}-`) && file.endsWith('.css')) ?? '',
);
writeFileSync(join(folder, 'screens.css'), styles.map((file) => readFileSync(join(assets, file), 'utf8')).join('\n'));

const browser = await launchQuietly();
const { address, close } = await serveFolder(join(root, 'dist'));
const context = await browser.newContext({
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  reducedMotion: 'reduce',
  viewport: { width: 360, height: 640 },
});
const page = await context.newPage();
await page.goto(address);
const main = page.locator('main[data-page]');
await main.waitFor();
await answer(page, ['young-person']);
await draw(page, 'question');
for (let count = 0; count < 20 && (await main.getAttribute('data-page')) !== 'plan'; count += 1)
  await answer(page, (await main.getAttribute('data-step')) === 'region' ? ['gb-nir'] : undefined);
await draw(page, 'one-thing');
await page.locator('[data-whole-plan]').click();
await page.locator('[data-one-at-a-time]').waitFor();
await draw(page, 'whole-plan');
await browser.close();
await close();
console.log(`Drawn into ${folder}.`);
