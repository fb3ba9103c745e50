import { expect, test } from 'vitest';
import { allMutants } from '../../tools/mutants/all-mutants.ts';
import { harmlessBy } from '../../tools/mutants/harmless.ts';
import { judgeOf } from '../../tools/mutants/judge.ts';
import { reportText } from '../../tools/mutants/report.ts';
import { currentContent } from '../support/current-flows.ts';

test('a sample of the real flow broken in every systematic way is noticed, but for few: npm run prove:mutants tries them all', () => {
  const { raw, promises, ...content } = currentContent();
  const judge = judgeOf(content, raw, promises);
  const sample = allMutants(content).filter((_, index) => index % 167 === 0);
  const judged = sample.map((mutant) => {
    const caught = judge(mutant);
    return { ...mutant, caught, harmless: caught === null ? harmlessBy(content, promises, mutant) : null };
  });
  expect(judged.length).toBeGreaterThan(40);
  const harmful = judged.filter(({ harmless }) => harmless === null);
  const noticed = harmful.filter(({ caught }) => caught !== null);
  expect(noticed.length / harmful.length, reportText(judged).text).toBeGreaterThanOrEqual(0.85);
}, 600_000);
