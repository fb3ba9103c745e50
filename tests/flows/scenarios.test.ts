import { expect, test } from 'vitest';
import { problemText } from '../../src/build/commands/print-problems.ts';
import { flowsFolder } from '../../src/build/flows-folder.ts';
import { currentContent } from '../../src/build/load/current-content.ts';
import { loadContent, readFolder } from '../../src/build/load/load-content.ts';
import { loadTraining } from '../../src/build/load/load-training.ts';
import type { LocatedProblem } from '../../src/build/load/read-files.ts';
import { readYaml } from '../../src/build/load/read-yaml.ts';
import type { Problem } from '../../src/flow/problem.ts';
import { scenarioFileSchema } from '../../src/flow/schema/scenario-file.ts';

const file = 'extortion/scenarios.yaml';
const texts = readFolder(flowsFolder);
// Before the tests, whose time is counted.
const { content, training, raw } = currentContent().loaded;

function changed(name: string, text: string, other: string): string {
  const before = texts.get(name) ?? '';
  if (!before.includes(text)) throw new Error(`${name} does not have ${JSON.stringify(text)}`);
  return before.replace(text, other);
}

/** What the build says of the cases after `text` of them has become `other`, the flow being as it is. */
function problemsOfCases(text: string, other: string): readonly Problem[] {
  if (content === null || raw === null) throw new Error('flows/ has problems: npm run flows -- check');
  const cases = scenarioFileSchema.parse(readYaml(file, changed(file, text, other)).value);
  const byId = new Map(Object.entries(cases).map(([id, value]) => [id, { value, place: { file, path: [id] } }]));
  const { problems, walked } = loadTraining(content, byId, raw, { words: null, reasons: null }, true);
  return [...problems, ...walked()];
}

/** Every problem of flows/ after one file has been changed. */
function problemsWith(name: string, text: string, other: string): readonly LocatedProblem[] {
  return loadContent(new Map([...texts, [name, changed(name, text, other)]])).problems;
}

test('the eight cases of the guidance are there, in both halves of the last', () => {
  expect(training?.scenarios.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I']);
});

test('each case has its questions, three things to remember, wrong turns with what follows, and a plan to hold', () => {
  for (const scenario of training?.scenarios ?? []) {
    expect(scenario.remember).toHaveLength(3);
    expect(scenario.discuss.length).toBeGreaterThanOrEqual(3);
    const wrong = [...scenario.turns, ...scenario.refine].flatMap((turn) => turn.wrong);
    expect(wrong.length, scenario.title).toBeGreaterThanOrEqual(3);
    expect(wrong.some((turn) => 'deed' in turn) && wrong.some((turn) => 'options' in turn), scenario.title).toBe(true);
    // A friend carries five things at most.
    expect(scenario.must.length).toBeGreaterThanOrEqual(scenario.audience === 'friend' ? 5 : 7);
    expect(scenario.never.length).toBeGreaterThanOrEqual(3);
  }
});

test('an answer that no longer fits stops the build, with its place and the nearest fit', () => {
  const problems = problemsWith(file, 'answer: under-13', 'answer: under-12');
  expect(problems.map(({ code }) => code)).toEqual(['scenario-unfit']);
  expect(problems[0]?.what).toContain('nearest: "under-13"');
  expect(problems[0]?.position.line).toBeGreaterThan(1);
  expect(problems.map(problemText).join()).toContain('To do:');
});

test('a step renamed in a case is refused, with the nearest step', () => {
  const [problem] = problemsOfCases('    - step: safe-now', '    - step: safe-noww');
  expect(problem?.what).toContain('nearest: "safe-now"');
});

test('a turn left out is refused where the way is then', () => {
  const [problem] = problemsOfCases('    - step: emergency\n      answer: with-someone', '    - step: shared\n      answer: no');
  expect(problem?.code).toBe('scenario-unfit');
  expect(problem?.what).toContain('the way is at step "emergency"');
});

test('an answer that this audience is not offered is refused', () => {
  const problems = problemsWith(
    file,
    '      answer: peer\n      why: >-\n        He is a child',
    '      answer: partner\n      why: >-\n        He is a child',
  );
  expect(problems.map(({ code }) => code)).toEqual(['scenario-unfit']);
  expect(problems[0]?.what).toContain('does not take "partner"');
});

test('a plan that no longer holds is refused: gone, too late, or harmful', () => {
  const gone = problemsWith(
    'extortion/actions.yaml',
    'quiet-the-phone:\n  when: { case: self,',
    'quiet-the-phone:\n  when: { audience: carer,',
  );
  expect(gone.filter(({ code }) => code === 'scenario-plan').map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('"quiet-the-phone" is not in the plan'),
      expect.stringContaining('"quiet-the-phone" is in the plan'),
    ]),
  );
  const late = problemsOfCases('      report-remove: { by: tomorrow,', '      report-remove: { by: now,');
  expect(late.map(({ what }) => what)).toEqual(['"report-remove" is expected by "now" and stands under "tomorrow"']);
});

test('what is right at home and wrong in another place where the case may be played is refused, with the place', () => {
  const everywhere = problemsOfCases('report-remove: { by: tomorrow, when: { region: gb } }', 'report-remove: tomorrow');
  expect(everywhere.map(({ what }) => what)).toEqual([expect.stringContaining('in "ie", "report-remove" is not in the plan')]);
  const duty = problemsOfCases('{ action: duty-england, when: { not: { region: gb-eng } } }', 'duty-england');
  expect(duty.map(({ what }) => what)).toEqual(['in "gb-eng", "duty-england" is in the plan, under "tonight"']);
  const unknown = problemsOfCases('by: tomorrow, when: { region: gb } }', 'by: tomorrow, when: { region: gbb } }');
  expect(unknown.map(({ code }) => code)).toContain('unknown-option');
});

test('unknown regions, sources and letters said twice are refused', () => {
  expect(problemsOfCases('region: gb-nir', 'region: gb-nirr')[0]?.what).toContain('nearest: "gb-nir"');
  expect(problemsOfCases('sources: [NCA-2025, GUIDANCE]', 'sources: [NCA-2026, GUIDANCE]')[0]?.what).toContain('nearest: "NCA-2025"');
  expect(problemsOfCases('letter: B', 'letter: A').some(({ what }) => what.includes('letter A'))).toBe(true);
});

test('a case that does not answer for whom it says it is refused', () => {
  const [problem] = problemsWith(
    file,
    '  audience: carer\n  region: gb-nir\n  clock: { day: wed',
    '  audience: adult\n  region: gb-nir\n  clock: { day: wed',
  );
  expect(problem?.what).toContain('the case is for "adult" and answers "carer"');
});

test('every step of the flow has a reason a trainer can give', () => {
  expect(Object.keys(training?.reasons ?? {}).sort()).toEqual(Object.keys(content?.flow.steps ?? {}).sort());
  const [problem] = problemsWith('extortion/words/en-GB/trainer.yaml', '\nsuicide-check:\n', '\nsuicide-checks:\n');
  expect(problem?.what).toMatch(/suicide-check/);
});
