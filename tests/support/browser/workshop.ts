import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/root.mjs';
import { freePort } from './free-port.ts';

const made = ['flows', 'index.html', 'package.json', 'public', 'src', 'tools', 'trainer.html', 'tsconfig.json', 'vite.config.ts'];

/** A copy of what the pages are made from, to be worked on, in the hands of its own development server. */
export async function openWorkshop() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-workshop-')));
  for (const name of made) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  const { createServer } = await import('vite');
  const server = await createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    cacheDir: join(folder, '.vite'),
    logLevel: 'silent',
    server: { port: await freePort(), strictPort: true, host: '127.0.0.1', fs: { strict: false } },
  });
  await server.listen();
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    /** Writes a file of `flows/` once, with each text of `changes` in the place of its name. */
    change(name: string, changes: Readonly<Record<string, string>>): void {
      const file = join(folder, 'flows', name);
      let text = readFileSync(file, 'utf8');
      for (const [from, to] of Object.entries(changes)) {
        if (!text.includes(from)) throw new Error(`${name} does not hold "${from}".`);
        text = text.replaceAll(from, to);
      }
      writeFileSync(file, text);
    },
    async close(): Promise<void> {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
