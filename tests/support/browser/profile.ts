import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../../src/build/find-browser.mjs';
import { quiet } from './browser.ts';

/** A Chromium that keeps what browsers keep, in a folder that can be searched. */
export async function openProfile(folder: string, args: readonly string[] = []): Promise<{ readonly context: BrowserContext }> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 360, height: 740 },
  });
  return { context };
}

export const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

/** Where each engine lists the addresses that were visited, and how it is asked. */
const histories = [
  ['Default/History', 'select visit_count, url from urls'],
  ['places.sqlite', 'select visit_count, url from moz_places'],
] as const;

/** Addresses that the browser lists as visited, with how often. */
export function visitsIn(folder: string): readonly { readonly url: string; readonly visits: number }[] {
  return histories.flatMap(([file, question]) => {
    if (!existsSync(join(folder, file))) return [];
    const { stdout } = spawnSync('sqlite3', ['-separator', ' ', join(folder, file), question], { encoding: 'utf8' });
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ visits: Number(line.split(' ')[0]), url: line.split(' ')[1] ?? '' }));
  });
}
