import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/flow/conditions/condition.ts';
import { decided, type Known, possible } from '../../../src/flow/conditions/possible.ts';
import { conditionOf } from '../../support/conditions.ts';
import { anyCondition } from '../../support/laws.ts';

const options = ['a', 'b', 'c'];
const steps = ['s', 't', 'u'].map((step) => ({ step, options }));
const offered = () => options;

/** Some steps answered, the others open. */
const anyKnown = fc.record({
  s: fc.option(fc.constantFrom(...options)),
  t: fc.option(fc.constantFrom(...options)),
  u: fc.option(fc.constantFrom(...options)),
});
type Answered = { readonly [step: string]: string | null };

const knownOf =
  (answered: Answered): Known =>
  (step) => {
    const chosen = answered[step];
    return chosen === undefined || chosen === null ? undefined : [chosen];
  };

/** Every way in which the open answers may still be given. */
const completions = (answered: Answered): readonly Answered[] =>
  Object.keys(answered).reduce<readonly Answered[]>(
    (all, step) => all.flatMap((one) => (one[step] === null ? options.map((option) => ({ ...one, [step]: option })) : [one])),
    [answered],
  );

describe('what some of the answers decide', () => {
  test('agrees with trying every way to give the others', () => {
    fc.assert(
      fc.property(anyCondition(steps), anyKnown, (condition, answered) => {
        const outcomes = new Set(completions(answered).map((one) => holds(condition, (step) => knownOf(one)(step) ?? [])));
        const verdict = decided(condition, knownOf(answered), offered);
        if (verdict !== undefined) expect([...outcomes]).toEqual([verdict]);
        // With one condition it may be unsure too often, but never wrong; with everything answered it is never unsure.
        if (!Object.values(answered).includes(null)) expect(verdict).toBe([...outcomes][0]);
      }),
      { numRuns: 500 },
    );
  });

  test('a condition that some answers make hold is possible', () => {
    fc.assert(
      fc.property(anyCondition(steps), anyKnown, (condition, answered) => {
        const may = completions(answered).some((one) => holds(condition, (step) => knownOf(one)(step) ?? []));
        if (may) expect(possible(condition, knownOf(answered), offered)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is exact about each single answer', () => {
    const asked = conditionOf({ safe: ['no', 'unsure'] });
    expect(decided(asked, () => ['no'])).toBe(true);
    expect(decided(asked, () => ['yes'])).toBe(false);
    expect(decided(asked, () => undefined)).toBeUndefined();
  });

  test('an answer that somebody is never offered can be ruled out while the question is open', () => {
    expect(
      decided(
        conditionOf({ safe: 'no' }),
        () => undefined,
        () => ['yes', 'unsure'],
      ),
    ).toBe(false);
    expect(
      possible(
        conditionOf({ not: { safe: 'no' } }),
        () => undefined,
        () => ['yes', 'unsure'],
      ),
    ).toBe(true);
  });

  test('one part that fails decides "and"; one that holds decides "any"', () => {
    const known: Known = (step) => (step === 'safe' ? ['no'] : undefined);
    expect(decided(conditionOf({ safe: 'yes', who: 'carer' }), known)).toBe(false);
    expect(decided(conditionOf({ any: [{ safe: 'no' }, { who: 'carer' }] }), known)).toBe(true);
    expect(decided(conditionOf({ safe: 'no', who: 'carer' }), known)).toBeUndefined();
  });
});
