import { holds } from '../../flow/conditions/condition.ts';
import type { Scenario } from '../../flow/training.ts';
import { timings } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { trailOf } from '../../journey/journey.ts';
import { personOf } from '../../journey/person.ts';
import type { Play } from '../session/studio.ts';
import { planHere } from './follow-through.ts';
import type { Material } from './material.ts';

/** An action the case expects or forbids, held against a plan. */
export type Expected = { readonly action: string; readonly what: string; readonly is: 'holds' | 'missing' | 'late' | 'harmful' };

/**
 * What the case must lead to where it is played, as far as the plan on the screen has it; what does not belong in it is named only where
 * it is there. Null where no plan is on the screen.
 */
export function expectedIn(material: Material, play: Play, scenario: Scenario): readonly Expected[] | null {
  const { flow, walker } = material;
  const plan = planHere(material, play.now.events);
  if (plan === null) return null;
  const { chosenAt } = personOf(flow, trailOf(walker.standing(play.now.events).journey));
  const stands = new Map<string, number>([
    ...plan.groups.flatMap(({ timing, actions }) => actions.map(({ id }): [string, number] => [id, timings.indexOf(timing)])),
    ...plan.donts.map(({ id }): [string, number] => [id, 0]),
  ]);
  const what = (action: string): string => wordsFor(flow.actions.find(({ id }) => id === action)?.words.what, scenario.audience) ?? action;
  const must = scenario.must
    .filter(({ when }) => holds(when, chosenAt))
    .map(({ action, by }): Expected => {
      const at = stands.get(action);
      if (at === undefined) return { action, what: what(action), is: 'missing' };
      return { action, what: what(action), is: at > timings.indexOf(by) ? 'late' : 'holds' };
    });
  const harmful = scenario.never
    .filter(({ action, when }) => stands.has(action) && holds(when, chosenAt))
    .map(({ action }): Expected => ({ action, what: what(action), is: 'harmful' }));
  return [...must, ...harmful];
}
