import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../../tools/root.mjs';
import { serveFolder } from '../../../tools/serve/serve-dist.mjs';

export type Served = { readonly address: string; readonly close: () => Promise<void> };

/** A copy of the built Handrail in which something was changed, on an address of its own. */
export async function serveCopy(change: (folder: string) => void): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-changed-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  change(folder);
  const { address, close } = await serveFolder(folder);
  return {
    address,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy in which something was changed, served while `use` runs. */
export async function withChanged(change: (folder: string) => void, use: (address: string) => Promise<void>): Promise<void> {
  const { address, close } = await serveCopy(change);
  try {
    await use(address);
  } finally {
    await close();
  }
}

/** Changes the text of every page and script of a copy. */
export function changeText(folder: string, change: (text: string, name: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js)$/.test(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8'), name));
  }
}

/** Leads every way out to `elsewhere`: no test meets the world outside. */
export function leadAllOut(folder: string, elsewhere: string): void {
  const regions: readonly { readonly 'leave-to': string }[] = parse(
    readFileSync(join(root, 'flows/shared/directory/regions.yaml'), 'utf8'),
  );
  const outs = [...new Set(regions.map((region) => region['leave-to']))].sort((one, other) => other.length - one.length);
  changeText(folder, (text) => {
    const changed = outs.reduce((before, out) => before.replaceAll(out, elsewhere), text);
    // The policy of a page allows its scripts by what they say.
    const allowed = inlineScripts(changed).map(hashOf);
    return inlineScripts(text).reduce((page, script, index) => page.replaceAll(hashOf(script), allowed[index] ?? ''), changed);
  });
}

const inlineScripts = (page: string): readonly string[] =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');

const hashOf = (script: string): string => createHash('sha256').update(script).digest('base64');
