import type { Condition } from './condition.ts';

/** A condition without `not` around several parts, and without `and` inside `and`: as short as it can be said. */
export type PlainCondition =
  | { readonly step: string; readonly of: readonly string[]; readonly negated: boolean }
  | { readonly all: readonly PlainCondition[] }
  | { readonly any: readonly PlainCondition[] };

type Group = 'all' | 'any';

function grouped(kind: Group, parts: readonly PlainCondition[]): PlainCondition {
  const flat = parts.flatMap((part) => (kind in part ? (part as Record<Group, readonly PlainCondition[]>)[kind] : [part]));
  const [only, ...more] = flat;
  if (only !== undefined && more.length === 0) return only;
  return kind === 'all' ? { all: flat } : { any: flat };
}

/** The same condition with every `not` carried to the single answers. */
export function plainCondition(condition: Condition, negated = false): PlainCondition {
  if ('is' in condition) return { step: condition.is, of: condition.of, negated };
  if ('not' in condition) return plainCondition(condition.not, !negated);
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => plainCondition(part, negated));
  return grouped('all' in condition === negated ? 'any' : 'all', parts);
}
