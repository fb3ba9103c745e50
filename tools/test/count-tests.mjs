import { readFileSync } from 'node:fs';

/**
 * Counts from Vitest's JSON report. What the report does not name (no report at all, a file that could not be loaded, an error
 * outside every test) is one failure, so that a run that ended badly never counts as clean.
 * @param {string} report path of the report
 * @param {boolean} ok whether the run itself ended well
 */
export function countTests(report, ok) {
  const { numPassedTests: passed, numFailedTests, testResults } = read(report);
  const unloadable = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + unloadable.length;
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} report
 * @returns {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }}
 */
function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
