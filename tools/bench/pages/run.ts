import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../../src/build/find-browser.mjs';
import { rootFolder } from '../../../src/build/flows-folder.ts';
import { currentContent } from '../../../src/build/load/current-content.ts';
import { benchContent } from './bench-content.ts';
import { buildContestants } from './contestants.ts';
import { type Measures, measurePage, type Setting } from './measure-page.ts';
import { writeReport } from './report.ts';
import { precompress, serveCompressed } from './serve-compressed.ts';

/**
 * `npm run bench`: Handrail beside three other ways to show the same content, interleaved in one run, on three kinds of line and
 * processor. `--runs 5` is how often; `--only handrail` measures one contestant; `--print` writes nothing.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    print: { type: 'boolean', default: false },
    measured: { type: 'string' },
  },
});

const settings: readonly Setting[] = [
  { name: 'slow 4G, processor four times slower', latency: 150, kilobits: 1600, slowdown: 4 },
  { name: 'slow 3G, processor six times slower', latency: 400, kilobits: 400, slowdown: 6 },
  { name: 'fast line, processor as it is', latency: 10, kilobits: 50_000, slowdown: 1 },
];

const { content } = currentContent().loaded;
if (content === null) throw new Error('flows/ has a problem: run `npm run -s flows -- check`.');
const start = content.flow.steps[content.flow.start];
const measured = values.measured ?? (start !== undefined && start.kind !== 'plan' ? start.options[0]?.id : undefined) ?? '';
const folder = mkdtempSync(join(tmpdir(), 'handrail-pages-'));
const dist = join(folder, 'dist');
await build({ root: rootFolder, logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
const contestants = (await buildContestants(folder, dist, benchContent(content, measured))).filter(
  ({ name }) => values.only === undefined || values.only.split(',').includes(name),
);
precompress(folder);
const server = await serveCompressed(folder);
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-background-networking', '--disable-component-update', ...asRoot],
});

/** Turn by turn each of them follows each of the others, so that none is always measured just after the heaviest. */
function inTurn<T>(all: readonly T[], turn: number): readonly T[] {
  const zigzag = all.map((_, place) => (place % 2 === 0 ? place / 2 : all.length - (place + 1) / 2));
  return zigzag.flatMap((place) => all[(place + turn) % all.length] ?? []);
}

const measures = new Map<string, Measures[]>();
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const [turn, setting] of settings.entries()) {
      for (const contestant of inTurn(contestants, run + turn)) {
        const key = `${setting.name} ${contestant.name}`;
        const visited = { ...contestant, address: `${server.address}${contestant.name}/` };
        const measure = await measurePage(browser, visited, setting).catch((error: unknown) => {
          // One visit that stood still must not cost the ten minutes of all the others.
          console.error(`${run + 1}: ${key}: once more, because of ${error}`);
          return measurePage(browser, visited, setting);
        });
        measures.set(key, [...(measures.get(key) ?? []), measure]);
        console.error(`${run + 1}: ${key}: ${Math.round(measure.firstAnswer)} ms to the first answer`);
      }
    }
  }
  writeReport({
    settings,
    contestants: contestants.map(({ name }) => name),
    measures,
    runs: Number(values.runs),
    servedBy: server.by,
    browser: browser.version(),
    print: values.print,
  });
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
