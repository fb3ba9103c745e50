import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemKinds } from '../../flow/problem.ts';
import { flowsFolder } from '../flows-folder.ts';
import type { Command } from './command.ts';

const file = join(flowsFolder, 'README.md');
const marks = /(<!-- problems:start -->\n)[\s\S]*?(<!-- problems:end -->)/;

/** Every kind of problem as a table in Markdown. */
function problemTable(): string {
  const lines = Object.entries(problemKinds).map(([code, { why, cure }]) => `| \`${code}\` | ${why} | ${cure} |`);
  return ['| code | why it matters | what to do |', '|---|---|---|', ...lines].join('\n');
}

/** `readme` with the table as it must be now. */
export function withProblems(readme: string): string {
  return readme.replace(marks, (_, start: string, end: string) => `${start}${problemTable()}\n${end}`);
}

export const problems: Command = {
  usage: '             writes the table of problems into flows/README.md',
  run() {
    writeFileSync(file, withProblems(readFileSync(file, 'utf8')));
    return 0;
  },
};
