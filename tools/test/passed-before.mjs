import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** What npm run check remembers from one time to the next: deleted with node_modules, and needed by nobody. */
export const memory = join(root, 'node_modules/.cache/handrail');

/** @param {string} path @returns {readonly string[]} */
const filesIn = (path) =>
  statSync(join(root, path)).isDirectory() ? readdirSync(join(root, path)).flatMap((name) => filesIn(join(path, name))) : [path];

/**
 * Stands for all that a stage can depend on: the files that it reads, its own program among them, the packages, Node, and the day.
 * @param {readonly string[]} inputs files and folders
 */
function keyOf(inputs) {
  const hash = createHash('sha256').update(`${process.version} ${new Date().toDateString()}`);
  for (const file of [...inputs, 'package-lock.json'].flatMap(filesIn).sort())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * Whether a stage passed when all that it depends on was the same; `remember` when it has passed again.
 * @param {string} name
 * @param {readonly string[]} inputs
 */
export function passedBefore(name, inputs) {
  const key = keyOf(inputs);
  const file = join(memory, name.replaceAll(' ', '-'));
  const remember = () => {
    mkdirSync(memory, { recursive: true });
    writeFileSync(file, key);
  };
  return { isKnown: statSync(file, { throwIfNoEntry: false }) !== undefined && readFileSync(file, 'utf8') === key, remember };
}
