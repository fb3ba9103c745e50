import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, forPlans, unlessNobody } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import type { Ground } from '../ground.ts';

type Offered = Pick<PropertyOf<'offers'>, 'step' | 'options' | 'silence'>;

/** What is wrong with the step, whoever comes; null where nothing is. */
function amiss({ terrain }: Ground, { step: id, options, silence }: Offered): string | null {
  const step = terrain.flow.steps[id];
  if (step === undefined || step.kind === 'plan') return `“${id}” asks nothing.`;
  if (silence !== undefined && (step.kind !== 'question' || step.silence !== silence))
    return `Not to answer “${id}” does not mean “${silence}”.`;
  const missing = options.find((option) => !step.options.some((one) => one.id === option));
  return missing === undefined ? null : `“${id}” does not offer “${missing}” to anybody.`;
}

/** To whom the step offers all of `options`. */
function allOffered({ terrain }: Ground, { step: id, options }: Offered): Node {
  const step = terrain.flow.steps[id];
  if (step === undefined || step.kind === 'plan') return never;
  return terrain.diagrams.all(step.options.filter((option) => options.includes(option.id)).map((option) => terrain.truth(option.when)));
}

const lacking = ({ step, options }: Offered): string => `“${step}” does not offer this person all of: ${options.join(', ')}.`;

/** Everybody who comes to `step` on the way is offered these options; `silence` is the one that means not to answer. */
export const offers: Decide<PropertyOf<'offers'>> = (ground, property) => {
  const { diagrams, truth } = ground.terrain;
  const wrong = amiss(ground, property);
  if (wrong !== null) return brokenWithout(wrong, 1);
  const meant = truth(property.when);
  const bad = diagrams.and(meant, diagrams.not(allOffered(ground, property)));
  const at = { at: 'arrival', steps: [property.step] } as const;
  return unlessNobody(ground, { ...at, bad: meant }, () => bySearch(ground, { ...at, bad }, () => lacking(property)));
};

/** The plan offers `step` as a refinement, with these options. */
export const planOffers: Decide<PropertyOf<'plan-offers'>> = (ground, property) => {
  const { diagrams, truth } = ground.terrain;
  const wrong = amiss(ground, property);
  if (wrong !== null) return brokenWithout(wrong, 1);
  const meant = truth(property.when);
  return forPlans(
    ground,
    meant,
    ({ refine }) => {
      const offered = diagrams.any(refine.filter(({ step }) => step === property.step).map(({ when }) => truth(when)));
      return diagrams.and(meant, diagrams.not(diagrams.and(offered, allOffered(ground, property))));
    },
    () => `The plan does not offer “${property.step}”, or not with all of: ${property.options.join(', ')}.`,
  );
};
