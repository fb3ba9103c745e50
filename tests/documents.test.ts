import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../tools/root.mjs';

const inFolder = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' }).map((name) => join(folder, name));
const documents = [...inFolder('', false), ...inFolder('docs', true), ...inFolder('flows', false)].filter((name) => name.endsWith('.md'));

/** Files that a document names: as code, from the top of the repository, or as a link, from where it stands. */
function filesNamed(document: string): readonly string[] {
  const text = readFileSync(join(root, document), 'utf8');
  const asCode = [...text.matchAll(/`((?:src|docs|flows|tests|tools|public)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
  const asLink = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, path = '']) => join(dirname(document), path));
  return [...asCode, ...asLink];
}

test.each(documents)('%s names only files that there are', (document) => {
  expect(filesNamed(document).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
