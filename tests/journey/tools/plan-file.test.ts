import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOfText, textOfPlan } from '../../../src/journey/tools/plan-file.ts';
import { currentContent } from '../../support/current-flows.ts';
import { anyTrail } from '../../support/walks.ts';

const { flow } = currentContent();
const anyTyped = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }));

test('every plan, whatever was typed, comes back from its text as it was', () => {
  fc.assert(
    fc.property(anyTrail(flow), anyTyped, (answers, typed) => {
      const plan = { flow: flow.id, answers, typed };
      expect(planOfText(textOfPlan(plan))).toEqual(JSON.parse(JSON.stringify(plan)));
    }),
  );
});

test('its length tells only in large steps how much was written, whatever the letters', () => {
  const lengthWith = (note: string) => new TextEncoder().encode(textOfPlan({ flow: flow.id, answers: [], typed: { note } })).length;
  expect(new Set(['', 'x', 'x'.repeat(3000), '🙂'.repeat(200)].map(lengthWith))).toEqual(new Set([4096]));
  expect(lengthWith('x'.repeat(5000))).toBe(8192);
});

test('anything else is no plan, and nothing of it is taken', () => {
  const plan = { version: 1, flow: flow.id, answers: [{ step: 'a', options: ['b'] }], typed: { c: 'd' } };
  expect(planOfText(JSON.stringify(plan))).not.toBeNull();
  const broken: readonly unknown[] = [
    { ...plan, version: 2 },
    { ...plan, flow: 1 },
    { ...plan, answers: {} },
    { ...plan, answers: [{ step: 'a', options: 'b' }] },
    { ...plan, answers: [null] },
    { ...plan, typed: ['d'] },
    { ...plan, typed: { c: 1 } },
    { ...plan, typed: null },
    [],
    null,
    'text',
  ];
  for (const one of broken) expect(planOfText(JSON.stringify(one)), JSON.stringify(one)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(planOfText(text)).toBeNull();
    }),
  );
});
