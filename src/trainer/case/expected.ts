import type { Scenario } from '../../flow/scenario.ts';
import { timings } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import type { Plan } from '../../journey/plan.ts';
import type { Material } from './material.ts';

/** An action the case expects or forbids, held against a plan. */
export type Expected = { readonly action: string; readonly what: string; readonly is: 'holds' | 'missing' | 'late' | 'harmful' };

/** What the case must lead to, as far as this plan has it; what does not belong in it is named only where it is there. */
export function expectedIn({ flow }: Material, scenario: Scenario, plan: Plan): readonly Expected[] {
  const stands = new Map<string, number>([
    ...plan.groups.flatMap(({ timing, actions }) => actions.map(({ id }): [string, number] => [id, timings.indexOf(timing)])),
    ...plan.donts.map(({ id }): [string, number] => [id, 0]),
  ]);
  const what = (action: string): string => wordsFor(flow.actions.find(({ id }) => id === action)?.words.what, scenario.audience) ?? action;
  const must = scenario.must.map(({ action, by }): Expected => {
    const at = stands.get(action);
    if (at === undefined) return { action, what: what(action), is: 'missing' };
    return { action, what: what(action), is: at > timings.indexOf(by) ? 'late' : 'holds' };
  });
  const harmful = scenario.never
    .filter((action) => stands.has(action))
    .map((action): Expected => ({ action, what: what(action), is: 'harmful' }));
  return [...must, ...harmful];
}
