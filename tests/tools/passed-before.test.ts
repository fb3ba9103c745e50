import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memory, passedBefore } from '../../tools/test/passed-before.mjs';

const name = `a stage of test ${process.pid}`;
afterAll(() => rmSync(join(memory, name.replaceAll(' ', '-')), { force: true }));

test('a stage has passed before where everything that it reads is as it was, and where nothing else was asked of it', () => {
  expect(passedBefore(name, ['README.md', 'tools']).isKnown).toBe(false);
  passedBefore(name, ['README.md', 'tools']).remember();
  expect(passedBefore(name, ['README.md', 'tools']).isKnown).toBe(true);
  expect(passedBefore(name, ['README.md', 'tools', 'LICENSE']).isKnown).toBe(false);
  expect(passedBefore(name, ['CHANGELOG.md', 'tools']).isKnown).toBe(false);
});
