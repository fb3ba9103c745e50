import { describe, expect, test } from 'vitest';
import { type ProblemCode, problemKinds } from '../../src/flow/problem.ts';
import { type ProblemCase, placeIn, toldOf } from '../support/problems/case.ts';
import { factCases } from '../support/problems/facts.ts';
import { fileCases } from '../support/problems/files.ts';
import { languageCases } from '../support/problems/languages.ts';
import { nameCases } from '../support/problems/names.ts';
import { numberCases } from '../support/problems/numbers.ts';
import { peopleCases } from '../support/problems/people.ts';
import { scenarioCases } from '../support/problems/scenarios.ts';
import { toolCases } from '../support/problems/tools.ts';
import { wayCases } from '../support/problems/ways.ts';

const cases: Readonly<Record<ProblemCode, ProblemCase>> = {
  ...factCases,
  ...fileCases,
  ...nameCases,
  ...wayCases,
  ...peopleCases,
  ...scenarioCases,
  ...numberCases,
  ...toolCases,
  ...languageCases,
};

test('every kind of problem has a flow that holds and one that breaks', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(problemKinds).sort());
});

test('every kind of problem says why it matters and what to do, each in words of its own', () => {
  for (const { why, cure } of Object.values(problemKinds)) {
    expect(why).toMatch(/\.$/);
    expect(cure).toMatch(/\.$/);
  }
  expect(new Set(Object.values(problemKinds).map(({ why }) => why)).size).toBe(Object.keys(problemKinds).length);
});

describe.each(Object.entries(cases))('%s', (code, { holds, breaks, file, at, what }) => {
  test('the flow that holds has no problem', () => {
    expect(toldOf(holds)).toEqual([]);
  });

  test('the one that breaks is refused with this problem alone, at its very place', () => {
    expect(toldOf(breaks)).toEqual([{ code, file, ...placeIn(breaks, file, at), what }]);
  });
});
