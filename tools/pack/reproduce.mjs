// npm run reproduce: builds twice, the second time in another folder, in another time zone and language, and compares every byte.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** What a build makes, and what it is made with. */
const noSource = ['.git', 'build', 'dist', 'dist-single', 'node_modules'];

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'handrail-reproduce-')));
try {
  // One copy first: whoever works on the sources meanwhile changes neither build.
  const [one, other] = [join(folder, 'one'), join(folder, 'other', 'a copy')];
  for (const name of readdirSync(root)) if (!noSource.includes(name)) cpSync(join(root, name), join(one, name), { recursive: true });
  cpSync(one, other, { recursive: true });
  const here = built(one, { TZ: 'Europe/Belfast', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' });
  const there = built(other, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const different = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name)).sort();
  for (const name of different) console.error(`  ${name}: ${here.get(name) ?? 'missing'} and ${there.get(name) ?? 'missing'}`);
  console.log(
    different.length === 0
      ? `Reproducible: ${here.size} files, the same in every byte. SHA-256 of the list: ${sum(JSON.stringify([...here]))}`
      : `Not reproducible: ${different.length} of ${here.size} files differ.`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Builds the sources in `folder`; gives back the SHA-256 of every file, by name.
 * @param {string} folder
 * @param {Record<string, string>} surroundings
 */
function built(folder, surroundings) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...surroundings },
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed.\n${stderr}`);
  const into = join(folder, 'dist');
  const names = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(into, name)).isFile());
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), sum(readFileSync(join(into, name)))]));
}

/** @param {string | Buffer} bytes */
function sum(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
