import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/build/find-browser.mjs';
import { rootFolder } from '../../src/build/flows-folder.ts';
import { currentContent } from '../../src/build/load/current-content.ts';
import { pageFile } from '../../src/build/load/load-content.ts';
import { precompress, serveCompressed } from './pages/serve-compressed.ts';
import { writePart } from './write-part.ts';

/** Fetched when it is asked for, and no part of an installation: decision 0115. The last that runs on our oldest Node. */
const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices'] as const;

type Judged = { readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number | null }>> };

/**
 * `npm run bench:lighthouse`: Lighthouse's marks, of a hundred, for the first page of each flow and the trainer's, on its phone; into
 * docs/performance.md. Fails where a mark is missing. `npm run build` comes first.
 */
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
const folder = mkdtempSync(join(tmpdir(), 'handrail-lighthouse-'));
cpSync(join(rootFolder, 'dist'), join(folder, 'handrail'), { recursive: true });
precompress(folder);
const { address, by, close } = await serveCompressed(folder);
const run = promisify(execFile);
const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

async function marksOf(page: string): Promise<readonly number[]> {
  const { stdout } = await run(
    'npx',
    [
      '--yes',
      lighthouse,
      `${address}handrail/${page}`,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { maxBuffer: 64 * 2 ** 20, env: { ...process.env, CHROME_PATH: executablePath } },
  );
  const judged = JSON.parse(stdout) as Judged;
  return categories.map((category) => Math.round((judged.categories[category].score ?? 0) * 100));
}

const { flows } = currentContent().library;
const pages = [...flows.map(({ id }, index) => pageFile(id, index === 0)), 'trainer.html'];
const marks: { readonly page: string; readonly marks: readonly number[] }[] = [];
for (const page of pages) marks.push({ page, marks: await marksOf(page) });
close();
rmSync(folder, { recursive: true });
const text = [
  `| page | ${categories.join(' | ')} |`,
  `|---|${categories.map(() => '--:').join('|')}|`,
  ...marks.map((one) => `| \`${one.page}\` | ${one.marks.join(' | ')} |`),
  '',
  `${lighthouse}, its phone on its slow line, the built pages served by ${by} with brotli.`,
].join('\n');
console.log(text);
writePart('lighthouse', text);
process.exitCode = marks.every((one) => one.marks.every((mark) => mark === 100)) ? 0 : 1;
