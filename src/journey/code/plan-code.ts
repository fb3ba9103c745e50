import type { Answer, Trail } from '../trail.ts';
import { codeOf, digits, numberOfValues, valuesOfCode, valuesOfNumber } from './code-text.ts';
import { rankOfSet, setOfRank } from './subset.ts';

/**
 * Every answer that a flow ever offered, `step option` each, in the order in which they were first written down. Only ever added to at
 * the end, so that a code from an older Handrail names the same answers for ever.
 */
export type AnswerList = readonly string[];

export const nameOfAnswer = (step: string, option: string): string => `${step} ${option}`;

/** More answers than this fit no code. */
export const mostAnswers = digits.length * digits.length - 1;

/** The answers as a short code: how many were given, and which of all that there are. Null where the list lacks one of them. */
export function codeOfTrail(list: AnswerList, trail: Trail): string | null {
  const given = trail.flatMap(({ step, options }) => options.map((option) => list.indexOf(nameOfAnswer(step, option))));
  if (given.includes(-1) || given.length > mostAnswers) return null;
  const count = [Math.floor(given.length / digits.length), given.length % digits.length];
  // One digit says how many; the few codes that need two begin with the greatest.
  const head = given.length < digits.length - 1 ? [given.length] : [digits.length - 1, ...count];
  return codeOf([...head, ...valuesOfNumber(rankOfSet(given))]);
}

/** The answers that a code stands for, still to be replayed; null where it is none, or damaged, or names what is not in the list. */
export function trailOfCode(list: AnswerList, typed: string): Trail | null {
  const values = valuesOfCode(typed);
  if (values === null) return null;
  const [first = 0, high = 0, low = 0] = values;
  const short = first < digits.length - 1;
  const size = short ? first : high * digits.length + low;
  if (size > list.length || (!short && (values.length < 3 || size < digits.length - 1))) return null;
  const rest = values.slice(short ? 1 : 3);
  if (rest[0] === 0) return null;
  const set = setOfRank(numberOfValues(rest), size, list.length);
  return set && answersOf(set.map((index) => list[index] ?? ''));
}

function answersOf(names: readonly string[]): Trail {
  const answers = new Map<string, string[]>();
  for (const [step = '', option = ''] of names.map((name) => name.split(' '))) answers.set(step, [...(answers.get(step) ?? []), option]);
  return [...answers].map(([step, options]): Answer => ({ step, options }));
}
