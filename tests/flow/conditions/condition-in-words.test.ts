import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, holds } from '../../../src/flow/conditions/condition.ts';
import { conditionInWords } from '../../../src/flow/conditions/condition-in-words.ts';
import { type PlainCondition, plainCondition } from '../../../src/flow/conditions/plain-condition.ts';
import { flowOf } from '../../support/a-flow.ts';

const steps = ['a', 'b'];
const options = ['1', '2', '3'];

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ is: fc.constantFrom(...steps), of: fc.subarray(options) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));

function plainHolds(plain: PlainCondition, chosenAt: (step: string) => readonly string[]): boolean {
  if ('step' in plain) return chosenAt(plain.step).some((option) => plain.of.includes(option)) !== plain.negated;
  return 'all' in plain ? plain.all.every((part) => plainHolds(part, chosenAt)) : plain.any.some((part) => plainHolds(part, chosenAt));
}

test('the plain form of a condition holds exactly where the condition does', () => {
  const answers = fc.record({ a: fc.subarray(options), b: fc.subarray(options) });
  fc.assert(
    fc.property(condition, answers, (written, chosen: Readonly<Record<string, readonly string[]>>) => {
      const chosenAt = (step: string): readonly string[] => chosen[step] ?? [];
      expect(plainHolds(plainCondition(written), chosenAt)).toBe(holds(written, chosenAt));
    }),
  );
});

const flow = flowOf();

test('a condition is told in the words of the questions and answers', () => {
  expect(conditionInWords(flow, undefined)).toBe('always');
  expect(conditionInWords(flow, { is: 'safe', of: ['no', 'unsure'] })).toBe('“Short of safe” is “Label of no” or “Label of unsure”');
  expect(conditionInWords(flow, { not: { is: 'safe', of: ['no'] } })).toBe('“Short of safe” is not “Label of no”');
  expect(conditionInWords(flow, { is: 'apps', of: ['chat'] })).toBe('“Short of apps” includes “Chat”');
});

test('who is asking and where are told as people say it, a group of regions by its own name', () => {
  expect(conditionInWords(flow, { is: 'who', of: ['adult', 'carer'] })).toBe('the reader is a carer or an adult');
  expect(conditionInWords(flow, { is: 'where', of: ['world', 'home'] })).toBe('in World');
  expect(conditionInWords(flow, { not: { is: 'where', of: ['home'] } })).toBe('not in Home');
});

test('and within or, and or within and, stand in brackets', () => {
  const no: Condition = { is: 'safe', of: ['no'] };
  const carer: Condition = { is: 'who', of: ['carer'] };
  expect(conditionInWords(flow, { any: [{ all: [carer, no] }, { is: 'who', of: ['adult'] }] })).toBe(
    '(the reader is a carer, and “Short of safe” is “Label of no”), or the reader is an adult',
  );
  expect(conditionInWords(flow, { not: { all: [carer, no] } })).toBe('the reader is not a carer, or “Short of safe” is not “Label of no”');
});
