import { readFileSync } from 'node:fs';

/**
 * @typedef {{ readonly engine: string, readonly title: string, readonly status: string, readonly said: string }} Tried
 * @typedef {{ readonly name: string, readonly version: string | null }} EngineHere
 */

/**
 * Each test of each engine, from Vitest's JSON report; none where there is no report.
 * @param {string} report
 * @returns {Tried[]}
 */
export function testsIn(report) {
  try {
    /** @type {{ testResults: { assertionResults: { ancestorTitles: string[], title: string, status: string, failureMessages: string[] }[] }[] }} */
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ ancestorTitles: [engine = ''], title, status, failureMessages }) => ({
        engine,
        title,
        status,
        said: failureMessages.join('\n'),
      }));
  } catch {
    return [];
  }
}

/**
 * One row for each case, one column for each engine. A case that an engine has not is said so, never left empty.
 * @param {readonly Tried[]} tests
 * @param {readonly EngineHere[]} engines
 */
export function trustTable(tests, engines) {
  const head = engines.map(({ name, version }) => (version === null ? name : `${name} ${version}`));
  const cell = (/** @type {string} */ title, /** @type {EngineHere} */ { name, version }) => {
    if (version === null) return 'NOT INSTALLED';
    const found = tests.find((test) => test.engine === name && test.title === title);
    if (found === undefined) return 'cannot be tried';
    if (found.status === 'passed') return 'holds';
    return found.status === 'failed' ? 'FAILS' : 'not tried now';
  };
  const titles = [...new Set(tests.map(({ title }) => title))];
  const rows = [
    ['case', ...head],
    ['---', ...head.map(() => '---')],
    ...titles.map((title) => [title, ...engines.map((one) => cell(title, one))]),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
