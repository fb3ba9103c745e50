import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { without } from './mutant.ts';

/** A broken condition, and what was done to it. */
export type BrokenCondition = { readonly operator: string; readonly what: string; readonly when: Condition | undefined };

/** Lists longer than this are generated (regions, apps): each of their options is not tried one by one. */
const mostOptions = 8;

/** Every way to break one part of `condition`: a part less, an answer less, an answer more, another answer. */
function brokenParts(flow: Flow, condition: Condition): readonly BrokenCondition[] {
  if ('is' in condition) {
    const { is, of } = condition;
    const step = flow.steps[is];
    const all = step === undefined || step.kind === 'plan' ? [] : step.options.map(({ id }) => id);
    const others = all.length > mostOptions ? [] : all.filter((option) => !of.includes(option));
    const known = of.length > mostOptions ? [] : of;
    return [
      ...(known.length > 1
        ? known.map((option) => ({
            operator: 'one answer less',
            what: `${is}: not ${option}`,
            when: { is, of: of.filter((one) => one !== option) },
          }))
        : []),
      ...others.map((option) => ({ operator: 'one answer more', what: `${is}: also ${option}`, when: { is, of: [...of, option] } })),
      ...(is === flow.facts.audience && of.length === 1
        ? others.map((option) => ({ operator: 'swap an audience', what: `${of[0]} becomes ${option}`, when: { is, of: [option] } }))
        : []),
    ];
  }
  if ('not' in condition)
    return [
      { operator: 'take a "not" away', what: '', when: condition.not },
      ...brokenParts(flow, condition.not).map(({ operator, what, when }) => ({
        operator,
        what: `within not: ${what}`,
        when: when === undefined ? { any: [] } : { not: when },
      })),
    ];
  const key = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  const made = (list: readonly Condition[]): Condition => (key === 'all' ? { all: list } : { any: list });
  return parts.flatMap((part, index) => [
    ...(parts.length > 1 ? [{ operator: `drop a part of "${key}"`, what: `part ${index + 1}`, when: made(without(parts, index)) }] : []),
    ...brokenParts(flow, part).map(({ operator, what, when }) => ({
      operator,
      what,
      when: made(parts.map((one, at) => (at === index ? (when ?? { all: [] }) : one))),
    })),
  ]);
}

/** Every way to break `condition`. */
export function brokenConditions(flow: Flow, condition: Condition | undefined): readonly BrokenCondition[] {
  if (condition === undefined) return [];
  return [
    { operator: 'drop a condition', what: 'holds for everybody', when: undefined },
    { operator: 'negate a condition', what: 'holds for all others', when: { not: condition } },
    ...brokenParts(flow, condition),
  ];
}
