import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { everyAnswer, withNew } from '../../flow/every-answer.ts';
import { flowsFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import type { Command } from './command.ts';

const head = `# Every answer this flow ever offered. The code that somebody wrote down counts by this list, so it is only ever added to at the
# end, and nothing is taken out or moved, also where the flow no longer has it. \`npm run flows -- codes\` adds what is new.
`;

/** The answers of each flow with a code, written down and as they are now. */
export function codeLists(): readonly { readonly file: string; readonly written: readonly string[]; readonly now: readonly string[] }[] {
  return currentContent().library.flows.flatMap(({ id, content, raw }) => {
    if (content === null || raw === null || !content.flow.tools.some((tool) => tool.id === 'code')) return [];
    const written = raw.codes?.value ?? [];
    return [{ file: `${id}/codes.lock.yaml`, written, now: withNew(written, everyAnswer(content.flow.steps)) }];
  });
}

export const codes: Command = {
  usage: '             writes down the answers that codes count by, new ones at the end',
  run() {
    for (const { file, written, now } of codeLists()) {
      const path = join(flowsFolder, file);
      if (written.length === 0) writeFileSync(path, head);
      const before = readFileSync(path, 'utf8');
      const added = now.slice(written.length);
      writeFileSync(path, before + added.map((answer) => `- ${answer}\n`).join(''));
      console.log(`flows/${file}: ${added.length} added, ${now.length} in all.`);
    }
    return 0;
  },
};
