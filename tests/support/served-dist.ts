import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { root } from '../../tools/root.mjs';
import { serveFolder } from '../../tools/serve/serve-dist.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Handrail is served, with a slash at the end. */
    address: string;
  }
}

/** What a build is made from. */
const ingredients = ['index.html', 'trainer.html', 'vite.config.ts', 'package-lock.json', 'flows', 'public', 'src'];

/** Serves the built Handrail to the browser tests, building it first where it is missing or older than what it is made from. */
export async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const dist = join(root, 'dist');
  if (newestIn(join(dist, 'index.html')) < Math.max(...ingredients.map((name) => newestIn(join(root, name))))) {
    await build({ root, logLevel: 'error' });
  }
  const { address, close } = await serveFolder(dist);
  project.provide('address', address);
  return close;
}

/** When a file, or the newest file in a folder, was changed; 0 where there is none. */
function newestIn(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
