import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { rootFolder } from '../../src/build/flows-folder.ts';
import { readRevision } from '../../src/build/load/read-revision.ts';

test('the files of flows/ are read as they were at a revision, letter by letter', () => {
  const texts = readRevision('HEAD');
  const file = 'extortion/flow.yaml';
  expect(texts.get(file)).toBe(execFileSync('git', ['show', `HEAD:flows/${file}`], { cwd: rootFolder, encoding: 'utf8' }));
  const names = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD', 'flows/'], { cwd: rootFolder, encoding: 'utf8' });
  expect([...texts.keys()].map((name) => `flows/${name}`)).toEqual(names.trim().split('\n'));
});

test('a revision that does not exist, or that looks like an option, is refused', () => {
  expect(() => readRevision('no-such-revision')).toThrow();
  expect(() => readRevision('--output=x')).toThrow();
});
