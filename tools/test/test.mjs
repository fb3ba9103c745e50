// npm test: everything, from a fresh clone on. Its last line is always "N passed, N failed".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from '../install/install-browser.mjs';
import { enginesHere } from '../install/install-engines.mjs';
import { installNginx } from '../install/install-nginx.mjs';
import { installPackages } from '../install/install-packages.mjs';
import { requireNode } from '../node-version.mjs';
import { countTests } from './count-tests.mjs';
import { printOutcome, runStage } from './run-stage.mjs';
import { testStages, turn } from './stages.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */

/** Projects of vitest.config.ts that nothing can be seen in without a browser. */
const needsBrowser = ['browser', 'engines'];

requireNode();
const total = { passed: 0, failed: 0 };
try {
  await runEverything();
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runEverything() {
  if (!(await installPackages())) {
    total.failed += 1;
    return;
  }
  const browser = await installBrowser();
  await installNginx();
  for (const { name, version } of enginesHere(browser)) if (version === null) console.log(`${name} is not installed: it is not tried.`);
  console.log(`The samples are those of turn ${turn}: HANDRAIL_TURN=${turn} HANDRAIL_TRUST=sample chooses them again.`);
  for (const beside of testStages) await Promise.all(beside.map((stages) => runInTurn(stages, browser)));
}

/**
 * @param {readonly Stage[]} stages
 * @param {string | undefined} browser
 */
async function runInTurn(stages, browser) {
  for (const stage of stages) {
    const { passed, failed } = await run(stage, browser);
    total.passed += passed;
    total.failed += failed;
  }
}

/**
 * @param {Stage} stage
 * @param {string | undefined} browser
 */
async function run(stage, browser) {
  if (stage.projects === undefined) return counted(await runStage(stage));
  if (!needsBrowser.some((project) => stage.projects?.includes(project))) return runTests(stage);
  if (browser !== undefined) return runTests({ ...stage, env: { ...stage.env, HANDRAIL_CHROMIUM: browser } });
  return counted({ name: stage.name, ok: false, seconds: 0, output: 'There is no browser to run them in.' });
}

/** @param {import('./run-stage.mjs').Outcome} outcome */
function counted(outcome) {
  printOutcome(outcome);
  return outcome.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Stage} stage */
async function runTests(stage) {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  const report = join(folder, 'report.json');
  const outcome = await runStage({
    ...stage,
    args: [...stage.args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  });
  const count = countTests(report, outcome.ok);
  rmSync(folder, { recursive: true });
  printOutcome({ ...outcome, name: `${outcome.name}: ${count.passed} passed, ${count.failed} failed` });
  return count;
}
