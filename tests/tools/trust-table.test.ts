import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testsIn, trustTable } from '../../tools/test/trust-table.mjs';

const engines = [
  { name: 'One', version: '1.2' },
  { name: 'Two', version: '3.4' },
  { name: 'Three', version: null },
];
const tried = (engine: string, title: string, status: string) => ({ engine, title, status, said: '' });

test('a case that failed, was not tried, cannot be tried or has no engine is never taken for one that holds', () => {
  const table = trustTable(
    [tried('One', 'a', 'passed'), tried('Two', 'a', 'failed'), tried('One', 'b', 'skipped'), tried('Three', 'a', 'skipped')],
    engines,
  );
  expect(table.split('\n')).toEqual([
    '| case | One 1.2 | Two 3.4 | Three |',
    '| --- | --- | --- | --- |',
    '| a | holds | FAILS | NOT INSTALLED |',
    '| b | not tried now | cannot be tried | NOT INSTALLED |',
  ]);
});

test('without a report, nothing was tried', () => {
  expect(testsIn(join(tmpdir(), 'no-such-report.json'))).toEqual([]);
});
