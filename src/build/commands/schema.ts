import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { flowsFolder } from '../flows-folder.ts';
import { type FileKind, fileKinds } from '../load/file-kinds.ts';
import type { Command } from './command.ts';

const folder = join(flowsFolder, 'schema');

/** The JSON Schema of each kind of file, generated from the very schemas that read it: editors complete and underline with it. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(fileKinds) as FileKind[]).map((kind) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(fileKinds[kind].schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

export const schema: Command = {
  usage: '[--check]    writes flows/schema/*.json for editors; --check only compares',
  run(args) {
    const stale = [...jsonSchemas()].filter(([name, text]) => {
      try {
        return readFileSync(join(folder, name), 'utf8') !== text;
      } catch {
        return true;
      }
    });
    if (args.includes('--check')) {
      if (stale.length > 0)
        console.error(`Out of date: ${stale.map(([name]) => `flows/schema/${name}`).join(', ')}. Run: npm run flows -- schema`);
      return stale.length === 0 ? 0 : 1;
    }
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of stale) writeFileSync(join(folder, name), text);
    console.log(stale.length === 0 ? 'flows/schema/ is up to date.' : `Wrote ${stale.map(([name]) => `flows/schema/${name}`).join(', ')}.`);
    return 0;
  },
};
