// npm run check: the quick loop. Types, lint, unused code, the flows, and the tests of the programs that differ from main; `-- --all`: all
// tests without a browser. What it leaves out, npm test runs: docs/testing.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from '../node-version.mjs';
import { root } from '../root.mjs';
import { passedBefore } from './passed-before.mjs';
import { printOutcome, runStage } from './run-stage.mjs';
import { checkStages } from './stages.mjs';

requireNode();

/** What git prints, line by line; null where it cannot say. @param {string[]} args */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : null;
}

/** Files that differ from where this branch left main, those that git does not know yet among them. Null: nobody can tell. */
function changedFiles() {
  const [base] = git('merge-base', 'HEAD', 'main') ?? git('merge-base', 'HEAD', 'origin/main') ?? [];
  if (base === undefined) return null;
  const changed = git('diff', '--name-only', base);
  const unknown = git('ls-files', '--others', '--exclude-standard');
  return changed === null || unknown === null ? null : [...changed, ...unknown].filter((file) => existsSync(join(root, file)));
}

/** @type {string[]} */
const failed = [];

/** @param {readonly import('./stages.mjs').Stage[]} stages */
async function runInTurn(stages) {
  for (const stage of stages) {
    const before = stage.inputs && passedBefore(stage.name, stage.inputs);
    if (before?.isKnown) {
      console.log(`passed  ${stage.name} (before: nothing that it reads has changed)`);
      continue;
    }
    const outcome = await runStage(stage);
    printOutcome(outcome);
    if (outcome.ok) before?.remember();
    else failed.push(outcome.name);
  }
}

for (const beside of checkStages(process.argv.includes('--all') ? null : changedFiles())) await Promise.all(beside.map(runInTurn));

console.log(failed.length === 0 ? 'Everything passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
