import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Writes a brotli copy beside every text file of `folder`, as a careful host does once. */
export function precompress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || types[extname(name)] === undefined) continue;
    const text = readFileSync(file);
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    );
  }
}

export type Served = { readonly address: string; readonly by: string; readonly close: () => void };

/** Serves precompressed folders, one path each: by nginx where it and its brotli module are installed, else by Node. */
export async function serveCompressed(folder: string): Promise<Served> {
  const hasNginx = spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule);
  return hasNginx ? serveByNginx(folder) : serveByNode(folder);
}

async function serveByNginx(folder: string): Promise<Served> {
  const place = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ');
  writeFileSync(
    join(place, 'nginx.conf'),
    `load_module ${brotliModule}; daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${place}/pid; error_log ${place}/error.log;
events {} http { types { text/html html; text/javascript js; text/css css; image/svg+xml svg; } charset utf-8; access_log off; ${kept}
server { listen 127.0.0.1:${port}; root ${folder}; brotli_static on; add_header Cache-Control no-store; } }`,
  );
  const running = spawn('nginx', ['-p', place, '-c', join(place, 'nginx.conf')], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    by: 'nginx',
    close: () => {
      running.kill('SIGTERM');
      rmSync(place, { recursive: true, force: true });
    },
  };
}

async function serveByNode(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(`${file}.br`)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'text/plain',
      'Content-Encoding': 'br',
      'Cache-Control': 'no-store',
    });
    response.end(readFileSync(`${file}.br`));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    by: `Node ${process.version}`,
    close: () => {
      server.close();
    },
  };
}
