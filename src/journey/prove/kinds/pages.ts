import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, kept, together, unlessNobody } from '../decision.ts';
import type { Node } from '../diagram.ts';
import { helped } from '../helpers-found.ts';
import { fitting, patternInWords } from '../pattern.ts';

/** The step is drawn as a page of people: no action, ways on alone, and such a helper for everybody who comes there. */
export const peopleOnly: Decide<PropertyOf<'people-only'>> = (ground, { step: id, helper }) => {
  const { terrain } = ground;
  const step = terrain.flow.steps[id];
  if (step?.kind !== 'notice' || step.page !== 'crisis') return brokenWithout(`“${id}” is not a page of people.`, 1);
  if (step.shows.length > 0) return brokenWithout(`“${id}” shows tasks: ${step.shows.join(', ')}.`, 1);
  const alone = terrain.diagrams.not(helped(ground, step.services, helper, true));
  return together([
    kept(0, 1),
    bySearch(ground, { at: 'arrival', steps: [id], bad: alone }, () => `“${id}” names no such helper to this person.`),
  ]);
};

/** Above the question of `step` stands such an action, for everybody who comes there. */
export const pageShows: Decide<PropertyOf<'page-shows'>> = (ground, { step: id, when, ...pattern }) => {
  const { diagrams, flow, truth } = ground.terrain;
  const step = flow.steps[id];
  const shown = step === undefined || step.kind === 'plan' ? [] : step.shows;
  const actions = flow.actions.filter((action) => shown.includes(action.id));
  const there = diagrams.any(actions.map((action) => diagrams.and(truth(action.when), fitting(ground, action, pattern, true))));
  const meant = truth(when);
  return unlessNobody(ground, { at: 'arrival', steps: [id], bad: meant }, () =>
    bySearch(
      ground,
      { at: 'arrival', steps: [id], bad: diagrams.and(meant, diagrams.not(there)) },
      () => `The page “${id}” shows nothing ${patternInWords(pattern)}.`,
    ),
  );
};

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
