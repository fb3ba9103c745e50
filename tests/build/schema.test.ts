import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/build/commands/schema.ts';
import { flowsFolder, rootFolder } from '../../src/build/flows-folder.ts';
import { fileKinds } from '../../src/build/load/file-kinds.ts';

test.each([...jsonSchemas()])('flows/schema/%s is what the format is now: npm run flows -- schema', (name, text) => {
  expect(readFileSync(join(flowsFolder, 'schema', name), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});

test('an editor finds the schema of every kind of file', () => {
  const settings: { readonly 'yaml.schemas': Readonly<Record<string, string | readonly string[]>> } = JSON.parse(
    readFileSync(join(rootFolder, '.vscode/settings.json'), 'utf8'),
  );
  for (const [kind, { matches }] of Object.entries(fileKinds)) {
    const globs = [settings['yaml.schemas'][`./flows/schema/${kind}.schema.json`] ?? []].flat().filter((glob) => !glob.startsWith('!'));
    expect(globs, kind).not.toEqual([]);
    for (const glob of globs) expect(glob.replace('flows/', '').replaceAll('*', 'any'), kind).toMatch(matches);
  }
});
