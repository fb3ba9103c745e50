import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, licencesNotAllowed, partForBrowsers } from '../../tools/pack/bill-of-materials.mjs';
import { root } from '../../tools/root.mjs';

type LockFile = {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean; readonly integrity?: string }>>;
};

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages }: LockFile = read('package-lock.json');
const locked = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, dev = false }]) => ({ named: `${path.replace(/^.*node_modules\//, '')} ${version}`, dev }));
const all = billOfMaterials();
const browser = partForBrowsers(all);
const named = ({ components }: typeof all): readonly string[] => components.map(({ name, version }) => `${name} ${version}`).sort();
const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

test('the bill of materials names exactly what the lock file names, and of that what is sent to a person', () => {
  expect(unique(named(all))).toEqual(unique(locked.map((one) => one.named)));
  expect(named(browser)).toEqual(
    locked
      .filter(({ dev }) => !dev)
      .map((one) => one.named)
      .sort(),
  );
});

test('whatever is sent to a person has a licence that is allowed, and another one would be noticed', () => {
  expect(licencesNotAllowed(browser)).toEqual([]);
  const [first] = browser.components;
  if (first === undefined) throw new Error('Nothing is sent to a person.');
  for (const licenses of [[], [{ license: { id: 'GPL-3.0-only' } }], [{ expression: 'EPL-2.0 OR GPL-3.0-or-later' }]]) {
    expect(licencesNotAllowed({ ...browser, components: [{ ...first, licenses }] })).toHaveLength(1);
  }
});

test('no bill says where it was made, or where packages were had from', () => {
  for (const { serialNumber, metadata, components } of [all, browser]) {
    expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
    expect(JSON.stringify([metadata, components])).not.toMatch(/https?:|file:|\/(home|work|tmp|root)\//);
  }
});

test('every package is locked by its hash, and none may run a script when it is installed', () => {
  for (const [path, { integrity }] of Object.entries(packages)) if (path !== '') expect(integrity, path).toMatch(/^sha512-/);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
