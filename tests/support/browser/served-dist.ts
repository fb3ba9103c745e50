import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../../tools/root.mjs';
import { serveFolder } from '../../../tools/serve/serve-dist.mjs';

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
    // By itself: built among tests, React would be the one for developers, slower and with other words.
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
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
