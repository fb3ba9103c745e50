import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../src/build/find-browser.mjs';
import { root } from '../root.mjs';
import { printOutcome, runStage } from '../test/run-stage.mjs';

/** @typedef {import('../test/run-stage.mjs').Stage} Stage */

/** Path of a browser, installed first where there is none; undefined, with a sentence printed, where that is not possible. */
export async function installBrowser() {
  const found = await findBrowser();
  if (found !== undefined || process.env.HANDRAIL_CHROMIUM) return found ?? none();
  for (const ways of [debianWay(), playwrightWay]) {
    if (ways.length > 0) console.log(`Installing Chromium for the browser tests (${ways.at(-1)?.name}).`);
    for (const stage of ways) {
      const outcome = await runStage(stage);
      if (!outcome.ok) printOutcome(outcome);
    }
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  return none();
}

/** @returns {readonly Stage[]} */
function debianWay() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return [
    { name: 'apt-get update', command: 'apt-get', args: ['update'], env },
    { name: 'apt-get install chromium', command: 'apt-get', args: ['install', '-y', 'chromium'], env },
  ];
}

/** @type {readonly Stage[]} */
const playwrightWay = [
  {
    name: 'playwright-core install chromium',
    command: process.execPath,
    args: [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
  },
];

function none() {
  console.error('The browser tests need Chromium or Google Chrome: install one, or set HANDRAIL_CHROMIUM to the path of its program.');
  return undefined;
}
