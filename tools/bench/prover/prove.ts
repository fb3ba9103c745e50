import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rootFolder } from '../../../src/build/flows-folder.ts';
import { methods } from './measure.ts';

/** Measures the prover beside the ways that list states or paths, until each gives up: `npm run bench:prove`. */
const sizes = [5, 10, 15, 20, 30, 100, 300, 1000, 3000];
const secondsAllowed = 60;

type Measured = { readonly states: number; readonly milliseconds: number; readonly bytes: number };

function measure(method: string, size: number): Measured | null {
  const args = ['--max-old-space-size=4096', '--import', 'tsx', join(rootFolder, 'tools/bench/prover/one.ts'), method, String(size)];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: rootFolder, encoding: 'utf8', timeout: secondsAllowed * 1000 });
  if (status !== 0) return null;
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Measured | null;
}

const cell = (measured: Measured | null | undefined): string => {
  if (measured === undefined) return '';
  if (measured === null) return 'gives up';
  const { milliseconds, bytes, states } = measured;
  return `${(milliseconds / 1000).toFixed(2)} s, ${Math.round(bytes / 2 ** 20)} MiB, ${states}`;
};

const names = Object.keys(methods);
const lost = new Set<string>();
console.log(`| questions | ${names.join(' | ')} |\n|---:|${names.map(() => '---:').join('|')}|`);
for (const size of sizes) {
  const row = names.map((name) => {
    if (lost.has(name)) return undefined;
    const measured = measure(name, size);
    if (measured === null) lost.add(name);
    return measured;
  });
  console.log(`| ${size} | ${row.map(cell).join(' | ')} |`);
}
console.log(`\nEach cell: time, memory above the start, states or paths looked at. "gives up": no answer in ${secondsAllowed} s or 4 GiB.`);
