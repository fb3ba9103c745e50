import { execFileSync } from 'node:child_process';
import { rootFolder } from '../flows-folder.ts';

const git = (args: readonly string[], input = ''): Buffer =>
  execFileSync('git', args, { cwd: rootFolder, input, maxBuffer: 256 * 1024 * 1024, stdio: ['pipe', 'pipe', 'pipe'] });

/** The text files of `flows/` as they were at a git revision; throws where git does not know it. */
export function readRevision(revision: string): ReadonlyMap<string, string> {
  // Never an option of git: a name that begins with a dash would be one.
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim();
  const names = git(['ls-tree', '-r', '--name-only', '-z', commit, 'flows/']).toString().split('\0').filter(Boolean);
  const all = git(['cat-file', '--batch'], names.map((name) => `${commit}:${name}\n`).join(''));
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = all.indexOf(10, at);
    const size = Number(all.subarray(at, end).toString().split(' ')[2]);
    texts.set(name.replace(/^flows\//, ''), all.subarray(end + 1, end + 1 + size).toString());
    at = end + size + 2;
  }
  return texts;
}
