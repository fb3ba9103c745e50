import { join } from 'node:path';
import { root } from '../root.mjs';

/**
 * `project`: a project of vitest.config.ts, whose tests are counted one by one; every other stage counts as one test.
 * @typedef {import('./run-stage.mjs').Stage & { project?: string }} Stage
 */

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

/** @param {string} project */
const tests = (project) => ({ ...tool(`${project} tests`, 'vitest/vitest.mjs', ['run', '--project', project]), project });

/** Of everything; then what a browser runs without the types of Node, and the pure layers without those of a page. */
const types = ['tsconfig.json', 'tsconfig.browser.json', 'tsconfig.pure.json'].map((project) =>
  tool(`types of ${project}`, 'typescript/bin/tsc', ['--noEmit', '-p', project]),
);
const lint = tool('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
const unused = tool('unused code', 'knip/bin/knip.js', []);
const build = tool('build', 'vite/bin/vite.js', ['build']);
const size = tool('size', 'size-limit/bin.js', []);

export const checkStages = [...types, lint, flows('check'), tests('unit'), tests('whole'), tests('drawn')];

export const testStages = [
  ...types,
  lint,
  unused,
  flows('check'),
  // What `flows prove` decides, tests/flows/promises.test.ts decides for every flow.
  tests('unit'),
  { ...tests('whole'), minutes: 20 },
  tests('drawn'),
  build,
  size,
  // Some of both, the engines where they are here; all of it is npm run test:trust. The limits are far above what they take.
  { ...tests('browser'), minutes: 20, env: { HANDRAIL_TRUST: 'sample' } },
  { ...tests('engines'), minutes: 20, env: { HANDRAIL_TRUST: 'sample' } },
];
