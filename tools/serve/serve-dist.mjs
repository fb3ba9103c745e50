import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { securityHeaders } from '../../src/build/security-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built folder as a careful host would, on a free port of this machine alone.
 * @param {string} folder
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => {
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    const file = allowed ? fileFor(folder, request.url ?? '/') : undefined;
    if (file === 'first page') {
      response.writeHead(302, { ...securityHeaders, Location: '/' }).end();
      return;
    }
    if (file === undefined) {
      response.writeHead(allowed ? 404 : 405, securityHeaders).end();
      return;
    }
    response.writeHead(200, { ...securityHeaders, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    // A file may go while it is asked for: the one visitor gets none, and the server goes on.
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

/**
 * The file of the folder that a request means. A path without an extension that is no file leads to the first page: served there
 * itself, the page would look for its scripts beside it.
 * @param {string} folder
 * @param {string} url
 */
function fileFor(folder, url) {
  const path = decoded(url);
  if (path === undefined) return undefined;
  const inside = resolve(folder);
  const file = join(inside, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(inside + sep)) return undefined;
  if (isFile(file)) return file;
  return extname(path) === '' ? 'first page' : undefined;
}

/** @param {string} url */
function decoded(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // not a URL-encoded path
  }
}

/** @param {string} file */
function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
