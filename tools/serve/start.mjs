// npm start: from a fresh clone to a page that can be opened, in one command.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../install/install-packages.mjs';
import { requireNode } from '../node-version.mjs';
import { root } from '../root.mjs';

requireNode();
const host = '127.0.0.1';
const port = askedPort();
if (!(await installPackages())) process.exit(1);
// Only now: in a fresh clone there was no vite before.
const { build, preview } = await import('vite');

console.log('Building Handrail.');
try {
  await build({ root, logLevel: 'error' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// Without `strictPort`, vite takes the next port where this one is taken.
const server = await preview({ root, logLevel: 'warn', preview: { host, port } });
const address = server.resolvedUrls?.local[0] ?? `http://${host}:${port}/`;
console.log(`Handrail is at ${address}`);
if (existsSync(join(root, 'dist/trainer.html'))) console.log(`For trainers: ${address}trainer.html`);
console.log('Ctrl-C ends it.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(0));

function askedPort() {
  const asked = process.env.PORT ?? '4173';
  if (/^\d{1,5}$/.test(asked) && Number(asked) > 0 && Number(asked) < 65_536) return Number(asked);
  console.error(`PORT must be a number from 1 to 65535, and it is "${asked}".`);
  process.exit(1);
}
