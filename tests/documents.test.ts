import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

const records = documents.filter((name) => dirname(name) === join('docs', 'decisions'));

test.each(records)('%s has the form of every decision record, and the number of its file', (record) => {
  const number = basename(record).slice(0, 4);
  const parts = ['Context', 'Decision', 'Consequences'].map((part) => `\\*\\*${part}\\.\\*\\*[^]+`).join('');
  expect(readFileSync(join(root, record), 'utf8')).toMatch(
    new RegExp(`^# ${number} [^\\n]+\\n\\nDate: \\d{4}-\\d\\d-\\d\\d\\. Status: (accepted|superseded)[^\\n]*\\.\\s+${parts}$`),
  );
});

test('no two decision records have one number', () => {
  const numbers = records.map((record) => basename(record).slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) < index)).toEqual([]);
});
