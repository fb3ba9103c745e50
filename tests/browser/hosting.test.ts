import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/build/security-headers.mjs';
import { billOfMaterials, partForBrowsers } from '../../tools/pack/bill-of-materials.mjs';
import { hostingFiles } from '../../tools/pack/hosting-files.mjs';
import { root } from '../../tools/root.mjs';
import { launchChromium, openPage } from '../support/browser/browser.ts';
import { freePort } from '../support/browser/free-port.ts';
import { hasNginx, startNginx } from '../support/browser/nginx.ts';
import { byPointer, open, walkToPlan } from '../support/browser/visitor.ts';

const dist = join(root, 'dist');

test('the files for hosts are those that the one list of headers makes', () => {
  for (const [file, text] of Object.entries(hostingFiles)) expect(readFileSync(join(root, file), 'utf8'), file).toBe(text);
});

test('the licences beside the program are those of exactly what the bill of materials says is sent to a person', () => {
  const bundled = [...readFileSync(join(dist, 'licences.md'), 'utf8').matchAll(/^## (\S+) - (\S+)/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const { components } = partForBrowsers(billOfMaterials());
  expect(bundled.sort()).toEqual(components.map(({ name, version }) => `${name} ${version}`).sort());
});

test('nobody can watch what an actor does in a build', () => {
  const programs = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  expect(programs.length).toBeGreaterThan(5);
  for (const name of programs) expect(readFileSync(join(dist, 'assets', name), 'utf8'), name).not.toContain('handrail-inspect');
});

test('every built page bears the policy itself, without what only a header can say', () => {
  for (const page of [
    'index.html',
    'about.html',
    'how-we-know.html',
    'guide/young-person.html',
    'guide/carer.html',
    'guide/professional.html',
    'guide/adult.html',
  ]) {
    const html = readFileSync(join(dist, page), 'utf8').replaceAll('&#39;', "'");
    expect(html, page).toContain("default-src 'none'");
    expect(html, page).toContain("trusted-types 'none'");
    expect(html, page).not.toContain('frame-ancestors');
    expect(html, page).toContain('<meta name="referrer" content="no-referrer"');
  }
});

describe.runIf(hasNginx)('behind a real nginx', () => {
  test('every answer bears every header, is kept by no cache, and a deep address leads to the first page', async () => {
    const { address, stop } = await startNginx(dist, await freePort());
    try {
      for (const path of ['', 'guide/carer.html', 'assets/none.js', 'no/such/page']) {
        const response = await fetch(address + path, { redirect: 'manual' });
        for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name), `${name} of /${path}`).toBe(value);
        expect(response.headers.get('server')).toBe('nginx');
      }
      expect((await fetch(`${address}assets/none.js`)).status).toBe(404);
      expect((await fetch(`${address}no/such/page`)).url).toBe(address);
    } finally {
      stop();
    }
  });

  test('a whole walk meets no violation, and no other site can frame it', async () => {
    const [{ address, stop }, browser] = await Promise.all([startNginx(dist, await freePort()), launchChromium()]);
    try {
      const { page, seen } = await openPage(browser);
      await open(page, address);
      await walkToPlan(page, byPointer, { audience: ['carer'], region: ['gb-nir'] });
      expect(seen.violations).toEqual([]);
      expect(seen.errors).toEqual([]);

      const frame = await browser.newPage();
      await frame.setContent(`<iframe src="${address}"></iframe>`);
      await frame.waitForTimeout(500);
      expect(frame.frames().some((inner) => inner.url() === address)).toBe(false);
    } finally {
      await browser.close();
      stop();
    }
  });
});
