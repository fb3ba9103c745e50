import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, unlessNobody } from '../decision.ts';
import { fitting, patternInWords } from '../pattern.ts';

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
