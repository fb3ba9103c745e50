import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../src/build/run/find-browser.mjs';

/** A browser that keeps what browsers keep, in a folder that can be searched. */
export type Profile = { readonly folder: string; readonly context: BrowserContext; readonly remove: () => void };

export async function openProfile(): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-profile-'));
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found: npm test installs one.');
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--disable-quic', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    viewport: { width: 360, height: 740 },
  });
  return { folder, context, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file of a folder whose bytes hold `text`, as UTF-8 or as UTF-16. */
export function filesWith(folder: string, text: string): readonly string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

export const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

/** Addresses that the browser lists as visited, with how often. */
export function visitsIn(folder: string): readonly { readonly url: string; readonly visits: number }[] {
  const database = join(folder, 'Default/History');
  if (!existsSync(database)) return [];
  const { stdout } = spawnSync('sqlite3', ['-separator', ' ', database, 'select visit_count, url from urls'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ visits: Number(line.split(' ')[0]), url: line.split(' ')[1] ?? '' }));
}
