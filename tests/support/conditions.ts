import type { Condition } from '../../src/flow/conditions/condition.ts';
import { type ConditionNames, readCondition } from '../../src/flow/conditions/read-condition.ts';
import type { RawCondition } from '../../src/flow/schema/condition.ts';

const options: Readonly<Record<string, readonly string[]>> = {
  who: ['young-person', 'carer', 'adult'],
  safe: ['yes', 'no', 'unsure'],
  where: ['world', 'home', 'elsewhere'],
};

type Told = { readonly code: string; readonly path: readonly (string | number)[]; readonly what: string };

/** What an author's condition becomes over the steps `who`, `safe` and `where`, and what is wrong with it. */
export function toldAbout(
  raw: RawCondition,
  cases: ConditionNames['cases'] = {},
): { readonly condition: Condition; readonly problems: readonly Told[] } {
  const problems: Told[] = [];
  const condition = readCondition(raw, {
    cases,
    isRefused: () => false,
    optionsOf: (step) => options[step],
    expand: (_, option) => (option === 'world' ? ['world', 'home'] : [option]),
    report: (code, path, what) => {
      problems.push({ code, path, what });
    },
  });
  return { condition, problems };
}

/** The same, where nothing is wrong with it. */
export function conditionOf(raw: RawCondition, cases: ConditionNames['cases'] = {}): Condition {
  const { condition, problems } = toldAbout(raw, cases);
  if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join(', '));
  return condition;
}
