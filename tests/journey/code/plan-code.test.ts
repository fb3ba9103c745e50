import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, digits, valuesOfCode } from '../../../src/journey/code/code-text.ts';
import { type AnswerList, codeOfTrail, trailOfCode } from '../../../src/journey/code/plan-code.ts';
import { rankOfSet, setOfRank } from '../../../src/journey/code/subset.ts';

const values = fc.array(fc.nat({ max: digits.length - 1 }), { minLength: 1, maxLength: 40 });
const plain = (code: string): string => code.replaceAll('-', '');

const readAs: Readonly<Record<string, string>> = { O: '0', D: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };

/** What is typed as the code that it is read as: spaces and dots fall away, a letter is the digit that it looks like. */
const asRead = (typed: string): string =>
  plain(typed.toUpperCase().replace(/[\s._]/g, '')).replace(/[ODQILZSGB]/g, (letter) => readAs[letter] ?? letter);

test('every code says what it was made from, in whatever way it is typed', () => {
  fc.assert(
    fc.property(values, (made) => {
      const code = codeOf(made);
      expect(valuesOfCode(code)).toEqual(made);
      expect(valuesOfCode(` ${plain(code).toLowerCase().split('').join(' ')} `)).toEqual(made);
      expect(valuesOfCode(code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's'))).toEqual(made);
    }),
  );
});

test('every single wrong character is found', () => {
  fc.assert(
    fc.property(values, (made) => {
      const code = plain(codeOf(made));
      for (const [at, right] of [...code].entries()) {
        for (const wrong of digits) {
          if (wrong !== right) expect(valuesOfCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(null);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('every swap of neighbours is found', () => {
  fc.assert(
    fc.property(values, (made) => {
      const code = plain(codeOf(made));
      for (let at = 0; at + 1 < code.length; at += 1) {
        const [one = '', two = ''] = code.slice(at, at + 2);
        if (one !== two) expect(valuesOfCode(code.slice(0, at) + two + one + code.slice(at + 2))).toBe(null);
      }
    }),
  );
});

test('a set comes back from its place, however many numbers there are to choose from', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 250 }), { maxLength: 40 }), fc.integer({ min: 251, max: 400 }), (set, limit) => {
      expect(setOfRank(rankOfSet(set), set.length, limit)).toEqual([...set].sort((a, b) => a - b));
    }),
  );
});

const list: AnswerList = Array.from({ length: 60 }, (_, step) => ['a', 'b', 'c'].map((option) => `s${step} ${option}`)).flat();

test('a list that was added to reads an older code the same; nothing else that is typed is taken for a code', () => {
  const trail = fc
    .uniqueArray(fc.nat({ max: 59 }), { maxLength: 59 })
    .map((steps) => steps.map((step) => ({ step: `s${step}`, options: ['b'] })));
  fc.assert(
    fc.property(trail, (given) => {
      const code = codeOfTrail(list, given);
      const inOrder = [...given].sort((a, b) => Number(a.step.slice(1)) - Number(b.step.slice(1)));
      expect(trailOfCode([...list, 'more one', 'more two'], code ?? '')).toEqual(inOrder);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...digits, '-', ' ') })), (typed) => {
      const read = trailOfCode(list, typed);
      if (read !== null) expect(plain(codeOfTrail(list, read) ?? '')).toBe(asRead(typed));
    }),
    // The second says that two digits tell how many, and has one.
    { numRuns: 500, examples: [[''], ['Y50']] },
  );
});
