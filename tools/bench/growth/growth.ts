import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rootFolder } from '../../../src/build/flows-folder.ts';
import { writePart } from '../write-part.ts';
import type { Cost } from './one.ts';

/** `npm run bench:growth`: what a flow and a directory cost as they grow, each size in a process of its own; into docs/performance.md. */
const sizes = { flow: [10, 30, 100, 300, 1000, 3000], directory: [10, 100, 1000, 3000, 10_000] } as const;
const minutesAllowed = 3;

function costOf(what: string, size: number): Cost | null {
  const args = ['--max-old-space-size=8192', '--import', 'tsx', join(rootFolder, 'tools/bench/growth/one.ts'), what, String(size)];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: rootFolder, encoding: 'utf8', timeout: minutesAllowed * 60_000 });
  if (status !== 0) return null;
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') as Cost | null;
}

const ms = (time: number): string => (time < 10 ? `${time.toFixed(2)} ms` : `${Math.round(time)} ms`);

function table(what: keyof typeof sizes, counted: string): string {
  const rows = sizes[what].map((size) => {
    const cost = costOf(what, size);
    if (cost === null) return `| ${size} | gives up | | | | |`;
    const { bytes, check, prove, start, step, stepWorst } = cost;
    console.error(`${what} of ${size}: checked in ${ms(check)}`);
    return `| ${size} | ${(bytes / 1000).toFixed(1)} kB | ${ms(check)} | ${ms(prove)} | ${ms(start)} | ${ms(step)}, ${ms(stepWorst)} |`;
  });
  return [
    `| ${counted} | bytes | read and checked | proved | started | a step: median, worst |`,
    '|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

const text = `Questions of a generated flow, each leading on or past the next by its own answer, every tenth deciding about an action:

${table('flow', 'questions')}

Helpers of a generated directory, beside the smallest flow:

${table('directory', 'helpers')}

Bytes after brotli. A step is the machine's answer and the whole value that the next page shows, the plan included, in Node.
"gives up": no answer in ${minutesAllowed} minutes.`;
console.log(text);
writePart('growth', text);
