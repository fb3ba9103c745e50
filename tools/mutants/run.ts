import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { rootFolder } from '../../src/build/flows-folder.ts';
import type { Catch } from './judge.ts';
import { type Judged, reportText } from './report.ts';

/**
 * Breaks a real flow in every systematic way and prints what noticed: `npm run prove:mutants`. `--flow account` breaks that one and not
 * the first, `--every 10` judges every tenth mutant only, `--processes 1` keeps to one processor.
 */
const { values } = parseArgs({
  options: {
    flow: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    processes: { type: 'string', default: '2' },
    all: { type: 'boolean' },
  },
});
const every = Number(values.every);
const processes = Number(values.processes);

function judgePart(part: number): Promise<readonly Judged[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(rootFolder, 'tools/mutants/part.ts'), String(part * every), String(processes * every), values.flow],
      {
        cwd: rootFolder,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const judged: Judged[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      const read = JSON.parse(line) as Omit<Judged, 'caught'> & { readonly caught: Catch };
      judged.push(read);
    });
    child.on('error', reject).on('close', (code) => (code === 0 ? resolve(judged) : reject(new Error(`Part ${part} ended with ${code}.`))));
  });
}

const parts = await Promise.all(Array.from({ length: processes }, (_, part) => judgePart(part)));
const { text, ok } = reportText(parts.flat());
console.log(text);
process.exitCode = ok ? 0 : 1;
