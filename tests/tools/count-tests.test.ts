import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countTests } from '../../tools/test/count-tests.mjs';

function reportOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'report.json');
  writeFileSync(path, text);
  return path;
}

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

const report = (numPassedTests: number, numFailedTests: number, ...testResults: unknown[]) =>
  reportOf(JSON.stringify({ numPassedTests, numFailedTests, testResults }));

test('tests are counted as the report counts them', () => {
  expect(countTests(report(3, 0, file('passed', 'passed', 'passed', 'passed')), true)).toEqual({ passed: 3, failed: 0 });
  expect(countTests(report(1, 2, file('failed', 'passed', 'failed', 'failed')), false)).toEqual({ passed: 1, failed: 2 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countTests(report(1, 1, file('failed', 'passed', 'failed'), file('failed')), false)).toEqual({ passed: 1, failed: 2 });
});

test('a run that ended badly is a failure, whatever its report says', () => {
  expect(countTests(report(2, 0, file('passed', 'passed', 'passed')), false)).toEqual({ passed: 2, failed: 1 });
});

test('a run without a whole report is a failure', () => {
  expect(countTests(reportOf('{ "numPassedTests": 1'), false)).toEqual({ passed: 0, failed: 1 });
  expect(countTests(join(tmpdir(), 'no-such-report.json'), false)).toEqual({ passed: 0, failed: 1 });
});
