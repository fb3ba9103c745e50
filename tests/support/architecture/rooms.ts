import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../../../tools/root.mjs';
import { importsOf } from './imports.ts';
import type { Rule } from './source-file.ts';

/** More loose files than this, and nobody finds one in a minute. */
const mostFiles = 20;

/** Folders that are a list: whoever knows what they look for knows its name. */
const lists: ReadonlyMap<string, string> = new Map([
  ['src/build/commands', 'one for each subcommand of flows'],
  ['src/flow/checks', 'one for each property that flows must have'],
  ['src/flow/schema', 'one for each kind of file'],
]);

export const noCrowdedFolder: Rule = (files) => {
  const folders = files.map(({ path }) => posix.dirname(path));
  const filesIn = (folder: string): number => folders.filter((other) => other === folder).length;
  return [...new Set(folders)]
    .filter((folder) => filesIn(folder) > mostFiles && !lists.has(folder))
    .map((folder) => `${folder} has ${filesIn(folder)} files`);
};

/** A few lines that one other file uses are part of that file, unless a test of their own says what they do. */
const fewLines = 15;

export const noFileForOneOther: Rule = (files) => {
  const importers = new Map<string, Set<string>>();
  for (const file of files) for (const { of } of importsOf(file)) importers.set(of, (importers.get(of) ?? new Set()).add(file.path));
  const hasTest = (path: string): boolean => existsSync(join(root, path.replace(/^src\//, 'tests/').replace(/\.tsx?$/, '.test.ts')));
  return files
    .filter(({ path, text }) => importers.get(path)?.size === 1 && text.trimEnd().split('\n').length < fewLines && !hasTest(path))
    .map(({ path }) => `${path} is used by ${[...(importers.get(path) ?? [])].join()} alone`);
};
