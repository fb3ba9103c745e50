import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../src/build/flows-folder.ts';

/** Puts `text` into docs/performance.md in place of what this part said before, between its two marks. */
export function writePart(part: 'pages' | 'growth' | 'lighthouse', text: string): void {
  const file = join(rootFolder, 'docs/performance.md');
  const [begin, end] = [`<!-- ${part}: written by npm run bench -->`, `<!-- end of ${part} -->`];
  const before = readFileSync(file, 'utf8');
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`docs/performance.md has lost the marks of "${part}": put ${begin} and ${end} back.`);
  writeFileSync(file, `${before.slice(0, from)}${begin}\n\n${text.trim()}\n\n${before.slice(to)}`);
}
