import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Unit } from '../flow/review/units.ts';
import { type Accepted, acceptedFileSchema } from '../flow/schema/lock-files.ts';
import { flowsFolder } from './flows-folder.ts';

export const acceptedFile = 'accepted.lock.yaml';

const head = `# What reaches people, unit by unit, as it was last accepted: by whom, on which day, and why. Written by \`npm run -s flows -- accept\`,
# never by hand. \`npm run -s flows -- changes\` says in plain words what differs from it, and fails while anything does.
# To accept is no sign-off: what a safeguarding professional has read and stands by is in reviews.yaml.
`;

export type AcceptedLock = ReadonlyMap<string, Accepted>;

/** What was accepted; nothing where there is no lock yet. Throws where somebody wrote it by hand, and wrong. */
export function readAccepted(folder = flowsFolder): AcceptedLock {
  const file = join(folder, acceptedFile);
  if (!existsSync(file)) return new Map();
  const read = acceptedFileSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? {});
  if (!read.success)
    throw new Error(
      `flows/${acceptedFile}: ${read.error.issues[0]?.path.join(' → ')}: ${read.error.issues[0]?.message}. Take it back as it was, and run \`npm run -s flows -- accept\`.`,
    );
  return new Map(Object.entries(read.data));
}

/** One line for each unit, in order of name: what two people accept at the same time merges by itself. */
export function writeAccepted(lock: AcceptedLock, folder = flowsFolder): void {
  const lines = [...lock]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([unit, { hash, by, on, why }]) => `${unit}: { hash: ${hash}, by: ${JSON.stringify(by)}, on: ${on}, why: ${JSON.stringify(why)} }\n`,
    );
  writeFileSync(join(folder, acceptedFile), head + lines.join(''));
}

/** A unit that is not as it was accepted: `new`, where it never was. */
export type Unaccepted = { readonly unit: string; readonly name: string; readonly state: 'new' | 'changed' | 'gone' };

export function unacceptedIn(units: readonly Unit[], lock: AcceptedLock): readonly Unaccepted[] {
  const names = new Set(units.map(({ id }) => id));
  return [
    ...units.flatMap(({ id, name, hash }): readonly Unaccepted[] => {
      const known = lock.get(id);
      if (known?.hash === hash) return [];
      return [{ unit: id, name, state: known === undefined ? 'new' : 'changed' }];
    }),
    ...[...lock.keys()].filter((unit) => !names.has(unit)).map((unit): Unaccepted => ({ unit, name: unit, state: 'gone' })),
  ];
}
