import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesNotAllowed } from '../../tools/pack/bill-of-materials.mjs';
import { root } from '../../tools/root.mjs';

type LockFile = {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean; readonly integrity?: string }>>;
};

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages }: LockFile = read('package-lock.json');
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, dev = false }]) => ({ named: `${path.replace(/^.*node_modules\//, '')} ${version}`, dev }));
const named = (bill: string): readonly string[] =>
  read(bill)
    .components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)
    .sort();
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

test('the bill of materials names exactly what the lock file names, and of that what is sent to a person', () => {
  expect(unique(named('docs/sbom/all.cdx.json')), 'npm run sbom writes it anew').toEqual(unique(locked.map((one) => one.named)));
  expect(named('docs/sbom/browser.cdx.json'), 'npm run sbom writes it anew').toEqual(
    locked
      .filter(({ dev }) => !dev)
      .map((one) => one.named)
      .sort(),
  );
});

test('whatever is sent to a person has a licence that is allowed, and another one would be noticed', () => {
  const browser = read('docs/sbom/browser.cdx.json');
  expect(licencesNotAllowed(browser)).toEqual([]);
  const [first] = browser.components;
  for (const licenses of [[], [{ license: { id: 'GPL-3.0-only' } }], [{ expression: 'EPL-2.0 OR GPL-3.0-or-later' }]]) {
    expect(licencesNotAllowed({ ...browser, components: [{ ...first, licenses }] })).toHaveLength(1);
  }
});

test('no bill says where it was made, or where packages were had from', () => {
  for (const bill of ['all', 'browser']) {
    const { serialNumber, metadata, components } = read(`docs/sbom/${bill}.cdx.json`);
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
    expect(JSON.stringify([metadata, components])).not.toMatch(/https?:|file:|\/(home|work|tmp|root)\//);
  }
});

test('every package is locked by its hash, and none may run a script when it is installed', () => {
  for (const [path, { integrity }] of Object.entries(packages)) if (path !== '') expect(integrity, path).toMatch(/^sha512-/);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
