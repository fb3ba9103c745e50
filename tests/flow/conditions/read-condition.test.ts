import { expect, test } from 'vitest';
import type { Condition } from '../../../src/flow/conditions/condition.ts';
import { holds, stepsRead } from '../../../src/flow/conditions/condition.ts';
import { conditionOf, toldAbout } from '../../support/conditions.ts';

test('one line asks for one answer', () => {
  expect(conditionOf({ safe: 'no' })).toEqual({ is: 'safe', of: ['no'] });
});

test('a list is any of its options', () => {
  expect(conditionOf({ safe: ['no', 'unsure'] })).toEqual({ is: 'safe', of: ['no', 'unsure'] });
});

test('several lines are all of them', () => {
  expect(conditionOf({ safe: 'no', who: 'carer' })).toEqual({
    all: [
      { is: 'safe', of: ['no'] },
      { is: 'who', of: ['carer'] },
    ],
  });
});

test('any and not may stand in each other', () => {
  expect(conditionOf({ not: { any: [{ safe: 'no' }, { not: { who: 'carer' } }] } })).toEqual({
    not: { any: [{ is: 'safe', of: ['no'] }, { not: { is: 'who', of: ['carer'] } }] },
  });
});

test('"not" around two lines means "not both"', () => {
  const notBoth: Condition = conditionOf({ not: { safe: 'no', who: 'carer' } });
  const told = (safe: string, who: string) => holds(notBoth, (step) => (step === 'safe' ? [safe] : [who]));
  expect(told('no', 'carer')).toBe(false);
  expect(told('no', 'adult')).toBe(true);
  expect(told('yes', 'carer')).toBe(true);
});

test('a case stands for what it is defined as, also one case inside another', () => {
  const cases = { unsafe: { safe: ['no', 'unsure'] }, alone: { case: 'unsafe', who: 'young-person' } };
  expect(conditionOf({ case: 'alone' }, cases)).toEqual({
    all: [
      { is: 'safe', of: ['no', 'unsure'] },
      { is: 'who', of: ['young-person'] },
    ],
  });
});

test('a list of cases is any of them', () => {
  const cases = { a: { safe: 'no' }, b: { who: 'carer' } };
  expect(conditionOf({ case: ['a', 'b'] }, cases)).toEqual({
    any: [
      { is: 'safe', of: ['no'] },
      { is: 'who', of: ['carer'] },
    ],
  });
});

test('a group of regions stands for its members', () => {
  expect(conditionOf({ where: 'world' })).toEqual({ is: 'where', of: ['world', 'home'] });
  expect(conditionOf({ where: 'home' })).toEqual({ is: 'where', of: ['home'] });
});

test('an unknown name is told with its place, and never holds', () => {
  const { condition, problems } = toldAbout({ any: [{ safe: 'no' }, { save: 'no' }], case: 'lost' });
  expect(problems).toEqual([
    { code: 'unknown-step', path: ['any', 1, 'save'], what: 'step "save" in a condition' },
    { code: 'unknown-case', path: ['case'], what: 'case "lost"' },
  ]);
  expect(holds(condition, () => ['no'])).toBe(false);
});

test('a condition tells which steps it reads', () => {
  expect(stepsRead(conditionOf({ not: { any: [{ safe: 'no' }, { who: 'carer' }] }, where: 'home' }))).toEqual(['safe', 'who', 'where']);
  expect(stepsRead(undefined)).toEqual([]);
});

test('an absent condition always holds', () => {
  expect(holds(undefined, () => [])).toBe(true);
});

test('where several were chosen, one of them is enough', () => {
  expect(holds(conditionOf({ safe: 'no' }), () => ['yes', 'no'])).toBe(true);
});
