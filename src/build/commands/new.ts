import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idSchema } from '../../flow/schema/id.ts';
import { flowsFolder } from '../flows-folder.ts';
import { readFolder } from '../load/load-content.ts';
import type { Command } from './command.ts';

const template = 'shared/new-flow/';

/** Pages that are no flow's: a flow of that name would be taken for one. */
const taken = ['index', 'trainer', 'about', 'how-we-know', 'guide', 'shared', 'schema'];

/** The files of a new flow, small and sound, for an author to grow; a text says why there can be none of that name. */
export function newFlow(name: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> | string {
  if (!idSchema.safeParse(name).success) return `"${name}" is no name: small letters, digits and single hyphens only.`;
  if (taken.includes(name)) return `"${name}" is the name of something else.`;
  if ([...texts.keys()].some((file) => file.startsWith(`${name}/`))) return `flows/${name} is there already.`;
  const files = [...texts].filter(([file]) => file.startsWith(template));
  return new Map(files.map(([file, text]) => [`${name}/${file.slice(template.length)}`, text]));
}

/** Writes a small flow that keeps the safety core. */
export const startFlow: Command = {
  usage: '<name>        a small flow in flows/<name> that keeps the safety core, for you to grow: docs/how-to/add-a-flow.md',
  run([name = '']) {
    const files = newFlow(name, readFolder(flowsFolder));
    if (typeof files === 'string') {
      console.error(`flows new: ${files}\nExample: npm run -s flows -- new bullying`);
      return 2;
    }
    for (const [file, text] of files) {
      mkdirSync(dirname(join(flowsFolder, file)), { recursive: true });
      writeFileSync(join(flowsFolder, file), text);
    }
    console.log(
      `Wrote ${[...files.keys()].map((file) => `flows/${file}`).join(', ')}.\nNext: npm run -s flows -- check --flow ${name}, npm run -s flows -- prove --flow ${name}, npm run dev and open /${name}.html.`,
    );
    return 0;
  },
};
