import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { vi } from 'vitest';
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

/**
 * Deletes a profile whose browser has ended, perhaps by force: its last processes may write for a moment still.
 *
 * `rmSync` with `maxRetries` does not do: once a folder was found full again, Node 20 tries the folder and never what is in it.
 */
export const removeProfile = (folder: string): Promise<void> =>
  vi.waitFor(() => rmSync(folder, { recursive: true, force: true }), { timeout: 20_000, interval: 250 });

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
