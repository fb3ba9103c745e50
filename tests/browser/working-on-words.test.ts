import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../tools/root.mjs';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { freePort } from '../support/browser/free-port.ts';
import { byPointer, open, sight } from '../support/browser/visitor.ts';

/** A copy of what the pages are made from, to be worked on. */
function workshop(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-words-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['flows', 'index.html', 'package.json', 'public', 'src', 'tools', 'trainer.html', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  return folder;
}

test('whoever works on the words sees them at the step they are at, with every answer kept', async () => {
  const folder = workshop();
  const { createServer } = await import('vite');
  const server = await createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    cacheDir: join(folder, '.vite'),
    logLevel: 'error',
    server: { port: await freePort(), strictPort: true, host: '127.0.0.1', fs: { strict: false } },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const { page } = await openPage(browser, { reducedMotion: 'reduce' });
  // The first time, everything is put together while the page waits.
  page.setDefaultTimeout(120_000);
  await open(page, server.resolvedUrls?.local[0] ?? '');
  await byPointer(page, ['young-person']);
  await byPointer(page, ['safe']);
  const before = await sight(page);
  const heading = (await page.locator('main h1').innerText()).replace(/\s+/g, ' ');
  const file = join(folder, 'flows/extortion/words/en-GB/steps.yaml');
  const words = readFileSync(file, 'utf8');
  expect(words).toContain(heading);
  writeFileSync(file, words.replaceAll(heading, `${heading}, friend`));
  await expect
    .poll(async () => (await page.locator('main h1').innerText()).replace(/\s+/g, ' '), { timeout: 120_000 })
    .toBe(`${heading}, friend`);
  expect(await sight(page)).toEqual(before);
  await page.locator('[data-back]').click();
  await page.locator('[data-option=safe] .before').waitFor();
});
