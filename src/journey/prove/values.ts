import type { Condition } from '../../flow/conditions/condition.ts';
import type { Flow, Step } from '../../flow/flow.ts';

/** All that some conditions can tell about an answer to one step: answers they cannot tell apart are one value. */
export type Values = {
  readonly step: string;
  /** An example of each value, with as few options as possible. */
  readonly examples: readonly (readonly string[])[];
  /** The value of a question nobody has answered: its silence; of a notice: nothing chosen. */
  readonly unanswered: number;
  readonly valueOf: (options: readonly string[]) => number;
  /** The values that an offer of options allows; each with its example among them, and in how many ways it can be given. */
  readonly among: (offered: readonly string[]) => readonly Given[];
  /** Tells which of the sets of options that conditions ask for belong to `sets`. */
  readonly mask: (sets: Iterable<string>) => bigint;
  /** The first value that agrees with `value` about everything in `mask`. */
  readonly alike: (value: number, mask: bigint) => number;
};

export type Given = { readonly value: number; readonly options: readonly string[]; readonly ways: bigint };

/** What a condition asks of one step, as text: the same question, the same text. */
export const questionOf = (options: readonly string[]): string => [...new Set(options)].sort().join(' ');

/** Every question that `condition` asks, with the step it is about. */
export function questionsIn(condition: Condition | undefined): readonly { readonly step: string; readonly question: string }[] {
  if (condition === undefined) return [];
  if ('is' in condition) return [{ step: condition.is, question: questionOf(condition.of) }];
  if ('not' in condition) return questionsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(questionsIn);
}

type Signed = { readonly options: readonly string[]; readonly ways: bigint };

/** Every signature that choosing from `options` can have: one of them, or where several may be chosen any number but none. */
function signatures(
  step: Exclude<Step, { kind: 'plan' }>,
  options: readonly string[],
  sign: (option: string) => bigint,
): Map<bigint, Signed> {
  const found = new Map<bigint, Signed>();
  const add = (to: Map<bigint, Signed>, signature: bigint, { options: chosen, ways }: Signed): void => {
    const known = to.get(signature);
    const shorter = known === undefined || chosen.length < known.options.length ? chosen : known.options;
    to.set(signature, { options: shorter, ways: ways + (known?.ways ?? 0n) });
  };
  const silence = step.kind === 'question' ? step.silence : null;
  for (const option of options) {
    const alone = step.choose === 'one' || option === silence;
    const one = sign(option);
    // Larger sets first, so that `found` still holds only those without this option.
    if (!alone)
      for (const [signature, { options: chosen, ways }] of [...found]) add(found, signature | one, { options: [...chosen, option], ways });
    if (!alone) add(found, one, { options: [option], ways: 1n });
  }
  for (const option of options) if (step.choose === 'one' || option === silence) add(found, sign(option), { options: [option], ways: 1n });
  return found;
}

/** Splits the answers to `step` by the `questions` that are asked about it. */
export function valuesOf(flow: Flow, id: string, questions: Iterable<string>): Values {
  const step = flow.steps[id];
  if (step === undefined || step.kind === 'plan') throw new Error(`Step "${id}" has no answers.`);
  const bits = new Map([...new Set(questions)].sort().map((question, index) => [question, 1n << BigInt(index)]));
  const signs = new Map(
    step.options.map(({ id: option }) => [
      option,
      [...bits].reduce((all, [question, bit]) => (question.split(' ').includes(option) ? all | bit : all), 0n),
    ]),
  );
  const sign = (option: string): bigint => signs.get(option) ?? 0n;
  // A question that was not asked is told apart by each of its options, where those were asked one by one.
  const bitsOf = (question: string): bigint =>
    bits.get(question) ?? question.split(' ').reduce((all, option) => all | (bits.get(option) ?? 0n), 0n);
  const signOf = (options: readonly string[]): bigint => options.reduce((all, option) => all | sign(option), 0n);
  const all = signatures(
    step,
    step.options.map(({ id: option }) => option),
    sign,
  );
  const silent = step.kind === 'question' ? [step.silence] : [];
  if (!all.has(signOf(silent))) all.set(signOf(silent), { options: silent, ways: 0n });
  const order = [...all.keys()];
  const numbers = new Map(order.map((signature, value) => [signature, value]));
  const offers = new Map<string, readonly Given[]>();
  const likes = new Map<string, number>();
  return {
    step: id,
    examples: [...all.values()].map(({ options }) => options),
    unanswered: numbers.get(signOf(silent)) ?? 0,
    valueOf: (options) => numbers.get(signOf(options)) ?? 0,
    among(offered) {
      const key = offered.join(' ');
      const known = offers.get(key);
      if (known !== undefined) return known;
      const given = [...signatures(step, offered, sign)].map(([signature, { options, ways }]) => ({
        value: numbers.get(signature) ?? 0,
        options,
        ways,
      }));
      offers.set(key, given);
      return given;
    },
    mask: (sets) => [...sets].reduce((mask, question) => mask | bitsOf(question), 0n),
    alike(value, mask) {
      const key = `${value} ${mask}`;
      const known = likes.get(key);
      if (known !== undefined) return known;
      const signature = (order[value] ?? 0n) & mask;
      const first = order.findIndex((other) => (other & mask) === signature);
      likes.set(key, first);
      return first;
    },
  };
}
