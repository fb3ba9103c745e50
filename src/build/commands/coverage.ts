import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Covered, coverageOf, coverageTable, holesOf, whoInWords } from '../../flow/directory/coverage.ts';
import { rootFolder } from '../flows-folder.ts';
import type { Command } from './command.ts';
import { contentOrProblems } from './loaded.ts';

const file = join(rootFolder, 'docs', 'coverage.md');
const head = `# Who is there for whom

How many services the directory has for each person it can tell apart. Written by \`npm run flows -- coverage --write\`; not by hand.
`;

/** The page of the docs, as it must be now. */
export function coveragePage(coverage: readonly Covered[]): string {
  return `${head}\n${coverageTable(coverage)}\n`;
}

/** What somebody needs and would not find, each in words. */
export function holesInWords(coverage: readonly Covered[]): readonly string[] {
  return holesOf(coverage).map(({ who, help }) => `${whoInWords(who)}: no ${help}`);
}

function isWritten(text: string): boolean {
  try {
    return readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text;
  } catch {
    return false;
  }
}

/** Prints who finds whom, and what somebody would not find. */
export const coverage: Command = {
  usage: '[--write|--check]   who is there for whom; fails on a hole, and with --check where docs/coverage.md is out of date',
  run(args) {
    const content = contentOrProblems();
    if (content === null) return 1;
    const all = coverageOf(content.flow, content.directory);
    const text = coveragePage(all);
    const holes = holesInWords(all);
    if (args.includes('--write')) writeFileSync(file, text);
    else if (!args.includes('--check')) console.log(coverageTable(all));
    const stale = args.includes('--check') && !isWritten(text);
    if (stale) console.error('docs/coverage.md is not what flows/ says now: run `npm run flows -- coverage --write`.');
    if (holes.length > 0) console.error(`${holes.length} holes:\n  ${holes.join('\n  ')}`);
    return stale || holes.length > 0 ? 1 : 0;
  },
};
