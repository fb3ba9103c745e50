import type { RawCondition } from '../schema/condition.ts';
import type { Condition } from './condition.ts';

/** What a condition may mention, and how to say that it does not exist. */
export type ConditionNames = {
  readonly cases: Readonly<Record<string, RawCondition>>;
  /** Whether a name was refused where it is defined: to mention it is no second problem. */
  readonly isRefused: (id: string) => boolean;
  /** Options of a step, or undefined where there is no such step. Groups of regions count as options of the region step. */
  readonly optionsOf: (step: string) => readonly string[] | undefined;
  /** The options an author means: a group of regions stands for its regions. */
  readonly expand: (step: string, option: string) => readonly string[];
  readonly report: (
    code: 'unknown-step' | 'unknown-option' | 'unknown-case' | 'case-circle',
    path: readonly (string | number)[],
    what: string,
  ) => void;
};

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');

/** The author's condition with every case written out; unknown names are reported and never hold. */
export function readCondition(
  raw: RawCondition,
  names: ConditionNames,
  path: readonly (string | number)[] = [],
  within: readonly string[] = [],
): Condition {
  const parts = Object.entries(raw).flatMap(([key, value]): readonly Condition[] => {
    if (value === undefined) return [];
    if (key === 'any')
      return [{ any: (value as RawCondition[]).map((part, index) => readCondition(part, names, [...path, 'any', index], within)) }];
    if (key === 'not') return [{ not: readCondition(value as RawCondition, names, [...path, 'not'], within) }];
    if (key === 'case') return [anyOf(listOf(value).map((id) => readCase(id, names, [...path, 'case'], within)))];
    return [readAnswer(key, listOf(value), names, [...path, key])];
  });
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { all: parts };
}

const anyOf = (parts: readonly Condition[]): Condition => (parts.length === 1 && parts[0] !== undefined ? parts[0] : { any: parts });

function readCase(id: string, names: ConditionNames, path: readonly (string | number)[], within: readonly string[]): Condition {
  const meant = names.cases[id];
  if (meant === undefined) {
    if (!names.isRefused(id)) names.report('unknown-case', path, `case "${id}"`);
    return { any: [] };
  }
  if (within.includes(id)) {
    names.report('case-circle', path, `case "${id}" rests on itself through ${[...within, id].join(' → ')}`);
    return { any: [] };
  }
  return readCondition(meant, names, path, [...within, id]);
}

function readAnswer(step: string, options: readonly string[], names: ConditionNames, path: readonly (string | number)[]): Condition {
  const offered = names.optionsOf(step);
  if (offered === undefined) {
    if (!names.isRefused(step)) names.report('unknown-step', path, `step "${step}" in a condition`);
    return { any: [] };
  }
  const strange = options.filter((option) => !offered.includes(option) && !names.isRefused(option));
  for (const option of strange) names.report('unknown-option', path, `option "${option}" of step "${step}"`);
  return { is: step, of: options.flatMap((option) => names.expand(step, option)) };
}
