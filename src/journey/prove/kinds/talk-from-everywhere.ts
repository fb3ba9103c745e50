import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, kept, together } from '../decision.ts';
import type { Node } from '../diagram.ts';
import { helped } from '../helpers-found.ts';

/** From every step the crisis page is one event away, comes back to the same place with nothing lost, and names such helpers. */
export const talkFromEverywhere: Decide<PropertyOf<'talk-from-everywhere'>> = (ground, { helper }) => {
  const { terrain } = ground;
  const { cutOff, next } = terrain.ways;
  const [first] = cutOff;
  if (first !== undefined) return brokenWithout(`From “${first}” the crisis page is not one event away, or does not come back.`, next.size);
  const named = (guessed: boolean): Node => helped(ground, terrain.flow.crisis.services, helper, guessed);
  const what = (): string => 'The crisis page names no such helper to this person.';
  const onTheWay = { at: 'arrival', steps: [...next.keys()], bad: terrain.diagrams.not(named(true)) } as const;
  const alone = terrain.diagrams.not(named(false));
  return together([
    kept(next.size, next.size),
    bySearch(ground, onTheWay, what),
    ...terrain.plans.map(({ id }) => bySearch(ground, { at: 'plan', plan: id, bad: alone }, what)),
  ]);
};
