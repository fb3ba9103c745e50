import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Covered, coverageOf, coverageTable, helpsPromised, holesOf, whoInWords } from '../../flow/directory/coverage.ts';
import { rootFolder } from '../flows-folder.ts';
import type { Command } from './command.ts';
import { asked, type Sound, soundFlows } from './loaded.ts';

const file = join(rootFolder, 'docs', 'coverage.md');
const head = `# Who is there for whom

How many services the directory has for each person that a flow can tell apart. Written by \`npm run flows -- coverage --write\`; not by hand.
`;

/** The page of the docs, as it must be now: a chapter for each flow. */
export function coveragePage(flows: readonly Pick<Sound, 'id' | 'content' | 'promises'>[]): string {
  const chapters = flows.map(
    ({ id, content, promises }) => `\n## ${id}\n\n${coverageTable(coverageOf(content, helpsPromised(promises)))}\n`,
  );
  return `${head}${chapters.join('')}`;
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
    const question = asked(args);
    if (question === null) return 2;
    const flows = soundFlows(question);
    if (flows === null) return 1;
    const text = coveragePage(flows);
    const holes = flows.flatMap(({ id, content, promises }) =>
      holesInWords(coverageOf(content, helpsPromised(promises))).map((hole) => `${id}: ${hole}`),
    );
    if (args.includes('--write')) writeFileSync(file, text);
    else if (!args.includes('--check')) console.log(text.slice(head.length + 1));
    const stale = args.includes('--check') && !isWritten(text);
    if (stale) console.error('docs/coverage.md is not what flows/ says now: run `npm run flows -- coverage --write`.');
    if (holes.length > 0) console.error(`${holes.length} holes:\n  ${holes.join('\n  ')}`);
    return stale || holes.length > 0 ? 1 : 0;
  },
};
