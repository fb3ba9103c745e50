import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { memory } from './passed-before.mjs';

/**
 * `projects`: those of vitest.config.ts, whose tests are counted one by one; every other stage counts as one test. `inputs`: all that it reads.
 * @typedef {import('./run-stage.mjs').Stage & { projects?: readonly string[], inputs?: readonly string[] }} Stage
 */

/** Chooses the samples of tests/support/browser/extent.ts: each commit has its own, and the same every time. Without a repository, 0. */
export const turn = Number(process.env.HANDRAIL_TURN ?? turnOfCommit());

function turnOfCommit() {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(0, 6), 16) || 0;
}

/**
 * Tools are started by their own file: the same on every system, and a signal reaches them.
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Stage}
 */
const tool = (name, file, args) => ({ name, command: process.execPath, args: [join(root, 'node_modules', file), ...args] });

/** @param {string} subcommand */
const flows = (subcommand) => tool(`flows ${subcommand}`, 'tsx/dist/cli.mjs', ['src/build/flows.ts', subcommand]);

/** @param {string[]} projects @returns {Stage} */
const tests = (...projects) => ({
  ...tool(`${projects.join(', ')} tests`, 'vitest/vitest.mjs', ['run', ...projects.map((project) => `--project=${project}`)]),
  projects,
  // Far above what they take.
  minutes: 20,
  // Some of what has many cases; all of them are npm run test:trust -- --full.
  env: { HANDRAIL_TRUST: 'sample', HANDRAIL_TURN: String(turn) },
});

/** Of everything; then what a browser runs without the types of Node, and the pure layers without those of a page. */
const typesWith = (/** @type {(project: string) => readonly string[]} */ more) =>
  ['tsconfig.json', 'tsconfig.browser.json', 'tsconfig.pure.json'].map((project) =>
    tool(`types of ${project}`, 'typescript/bin/tsc', ['--noEmit', '-p', project, ...more(project)]),
  );
const types = typesWith(() => []);
/** Of what has changed since the last time, and what depends on it. */
const typesAgain = typesWith((project) => ['--incremental', '--tsBuildInfoFile', join(memory, `${project}.tsbuildinfo`)]);
const lint = tool('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
const unused = tool('unused code', 'knip/bin/knip.js', []);
const build = tool('build', 'vite/bin/vite.js', ['build']);
const size = tool('size', 'size-limit/bin.js', []);

/** Each list is run beside the others, and its stages one after the other; a list is begun when all of those before it are over. */
export const testStages = [
  [
    // The tests together, so that none waits for the last file of another. What `flows prove` decides, tests/flows/promises.test.ts decides for every flow.
    [...types, lint, unused, tests('unit', 'whole', 'drawn', 'alone')],
    [flows('check'), build, size],
  ],
  // What has been built. The engines, where they are here, wait most of their time: beside the browser tests, which do not.
  [[tests('browser')], [tests('engines')]],
];

/** Draw whole flows: what belongs to a change of code is seen without them. */
const wholeFlows = ['tests/ui/pseudo-locale.test.tsx', 'tests/ui/pseudo-studio.test.tsx', 'tests/ui/read-aloud.test.tsx'];

/** @param {readonly string[]} programs @returns {Stage} */
const testsOf = (programs) => ({
  ...tests('unit', 'drawn', 'alone'),
  name: `tests of ${programs.length} changed files`,
  args: [
    ...tool('', 'vitest/vitest.mjs', ['related', '--run', '--passWithNoTests', '--project=unit', '--project=drawn', '--project=alone'])
      .args,
    ...wholeFlows.map((file) => `--exclude=${file}`),
    ...programs,
  ],
});

/**
 * In lists as above. `changed`: the files that differ from main, or null where nobody can tell; of them, tests of programs alone are run.
 * @param {readonly string[] | null} changed
 * @returns {readonly (readonly Stage[])[][]}
 */
export function checkStages(changed) {
  const quick = [[...typesAgain, lint, unused], [{ ...flows('check'), inputs: ['flows', 'src'] }]];
  if (changed === null) return [quick, [[tests('unit', 'whole', 'drawn', 'alone')]]];
  const programs = changed.filter((file) => /^(src|tools|tests)\/.*\.(tsx?|mjs)$/.test(file));
  return programs.length === 0 ? [quick] : [[...quick, [testsOf(programs)]]];
}
