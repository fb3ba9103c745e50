import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../tools/serve/serve-dist.mjs';

/** A served folder with a page and a script in it, and a secret beside it. */
async function aServedFolder(): Promise<string> {
  const outside = mkdtempSync(join(tmpdir(), 'handrail-'));
  const folder = join(outside, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>first page');
  writeFileSync(join(folder, 'assets/a.js'), 'export {};');
  const { address, close } = await serveFolder(folder);
  onTestFinished(async () => {
    await close();
    rmSync(outside, { recursive: true });
  });
  return address;
}

/** The path is sent as it is: fetch would take the dots out of it. */
function statusOf(address: string, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { path, method }, (response) => resolve(response.resume().statusCode))
      .once('error', reject)
      .end();
  });
}

test('a file is served by its own type', async () => {
  const response = await fetch(`${await aServedFolder()}assets/a.js`);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(await response.text()).toBe('export {};');
});

test('a deep or unknown address opens the first page', async () => {
  const address = await aServedFolder();
  for (const path of ['', 'index.html', 'some/where', 'some/where/?code=1']) {
    expect(await (await fetch(address + path)).text()).toBe('<!doctype html>first page');
  }
});

test('an unknown file is not found', async () => {
  expect(await statusOf(await aServedFolder(), '/assets/b.js')).toBe(404);
});

test('nothing outside the folder can be had', async () => {
  const address = await aServedFolder();
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%00', '/%']) {
    expect(await statusOf(address, path), path).toBe(404);
  }
});

test('nothing can be sent to it', async () => {
  expect(await statusOf(await aServedFolder(), '/', 'POST')).toBe(405);
});

test('every answer forbids what a page must not do', async () => {
  const address = await aServedFolder();
  for (const path of ['', 'assets/a.js', 'assets/b.js']) {
    const { headers } = await fetch(address + path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("connect-src 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
});
