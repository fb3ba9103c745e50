// npm run test:trust: leaving, traces, keeping one's place and breaking, in three engines, as one table. `-- --full` searches the whole
// disk, tries the one file and every case of which npm test takes a sample as well, and wants all three engines.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from '../install/install-browser.mjs';
import { enginesHere, installEngines } from '../install/install-engines.mjs';
import { root } from '../root.mjs';
import { runStage } from './run-stage.mjs';
import { testsIn, trustTable } from './trust-table.mjs';

const full = process.argv.includes('--full');
const browser = await installBrowser();
installEngines();
const engines = enginesHere(browser);

/** @param {string} name @param {readonly string[]} args @param {Record<string, string>} [env] */
const node = (name, args, env = {}) => runStage({ name, command: process.execPath, args, minutes: 90, env });

const folder = mkdtempSync(join(tmpdir(), 'handrail-trust-'));
const report = join(folder, 'report.json');
const built = full ? await node('build:single', [join(root, 'tools/pack/build-single.mjs')]) : { ok: true, output: '' };
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const extent = { HANDRAIL_TRUST: full ? 'full' : 'whole', ...(browser === undefined ? {} : { HANDRAIL_CHROMIUM: browser }) };
const run = await node(
  'the three engines',
  [vitest, 'run', '--project', 'engines', '--reporter=json', `--outputFile.json=${report}`],
  extent,
);
const everyCase = full
  ? await node(
      'every case',
      [vitest, 'run', ...['unit', 'whole', 'drawn', 'alone', 'browser'].map((project) => `--project=${project}`)],
      extent,
    )
  : { ok: true, output: '' };
const tests = testsIn(report);
rmSync(folder, { recursive: true });

console.log(trustTable(tests, engines));
for (const { engine, title, said } of tests.filter(({ status }) => status === 'failed')) console.log(`\n${engine}: ${title}\n${said}`);
for (const { ok: held, output } of [built, everyCase]) if (!held) console.log(output);
if (!run.ok && tests.every(({ status }) => status !== 'failed')) console.log(run.output);

const missing = engines.filter(({ version }) => version === null).map(({ name }) => name);
for (const name of missing) console.log(`NOT TRIED: ${name} is not installed here.`);
const failed = tests.filter(({ status }) => status === 'failed').length;
const ok = built.ok && run.ok && everyCase.ok && failed === 0 && !(full && missing.length > 0);
console.log(
  `${tests.filter(({ status }) => status === 'passed').length} passed, ${failed} failed, ${engines.length - missing.length} of ${engines.length} engines.`,
);
process.exitCode = ok ? 0 : 1;
