/**
 * Digits that people tell apart when they are written by hand or read out. Letters that look or sound like another are none of them;
 * where one is typed all the same, it is read as the digit that it looks like. Their number is prime, which the check rests on.
 */
export const digits = '0123456789CFHJKMNPRTWXY';

const looksLike: Readonly<Record<string, string>> = { O: '0', D: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };

const base = digits.length;

/** A root of the prime: its powers never repeat from one place to the next, so that two neighbours never weigh the same. */
const root = 5;

/** Every digit weighed by its place, from the last. Of a sound code it is 0: one wrong digit or two neighbours swapped make it something else. */
function weigh(values: readonly number[]): number {
  let weight = 1;
  let sum = 0;
  for (const value of [...values].reverse()) {
    sum = (sum + weight * value) % base;
    weight = (weight * root) % base;
  }
  return sum;
}

/** `values`, each less than the number of digits, as a code in groups of four with its check at the end. */
export function codeOf(values: readonly number[]): string {
  const check = (base - weigh([...values, 0])) % base;
  const text = [...values, check].map((value) => digits[value]).join('');
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/** The values in a code as somebody typed it; null where it cannot be one, or is damaged. */
export function valuesOfCode(typed: string): readonly number[] | null {
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}._]/gu, '');
  if (plain.length < 2 || plain.length > 120) return null;
  const values = [...plain].map((letter) => digits.indexOf(looksLike[letter] ?? letter));
  return values.includes(-1) || weigh(values) !== 0 ? null : values.slice(0, -1);
}

/** A number as values of digits, the greatest first; 0 is none. */
export function valuesOfNumber(number: bigint): readonly number[] {
  const values: number[] = [];
  for (let left = number; left > 0n; left /= BigInt(base)) values.unshift(Number(left % BigInt(base)));
  return values;
}

export function numberOfValues(values: readonly number[]): bigint {
  return values.reduce((number, value) => number * BigInt(base) + BigInt(value), 0n);
}
