import { wordsFor } from '../../flow/wording.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import type { Play } from '../session/studio.ts';
import { caseOf, sameOptions } from './case-of.ts';
import { type Finished, finishCase, finishEvents } from './follow-through.ts';
import type { Material } from './material.ts';
import { type Difference, isSame, planDifference, type Stands } from './plan-difference.ts';

/** Two ways side by side, in words. */
export type Comparison = {
  readonly with: 'case' | 'before';
  /** Where they part, in the order of the way; null: not asked on that way. */
  readonly parts: readonly { readonly question: string; readonly first: string | null; readonly second: string | null }[];
  readonly same: boolean;
  readonly groups: readonly { readonly group: 'onlyFirst' | 'onlySecond' | 'sooner' | 'later'; readonly actions: readonly Changed[] }[];
};

export type Changed = { readonly action: string; readonly what: string; readonly first: Stands; readonly second: Stands };

/** The way that was left, or the case's own, beside the way now; null where there is none to compare with. */
export function comparisonOf(material: Material, play: Play, other: 'case' | 'before'): Comparison | null {
  const { flow, training } = material;
  const found = caseOf(flow, training.scenarios, play);
  const second = finishEvents(material, play.now.events, found.answers);
  const first = other === 'case' ? caseWay(material, play) : play.before && finishEvents(material, play.before, found.answers);
  if (first === null || second === null) return null;
  const difference = planDifference(first.plan, second.plan);
  const changed = ({ action, first: one, second: two }: Difference): Changed => ({
    action,
    what: whatOf(material, two === null ? first : second, action),
    first: one,
    second: two,
  });
  const groups = (['onlyFirst', 'onlySecond', 'sooner', 'later'] as const)
    .map((group) => ({ group, actions: difference[group].map(changed) }))
    .filter(({ actions }) => actions.length > 0);
  return { with: other, parts: partsOf(material, first, second), same: isSame(difference), groups };
}

function caseWay(material: Material, play: Play): Finished | null {
  const found = caseOf(material.flow, material.training.scenarios, play);
  return found.scenario === null ? null : finishCase(material, found.answers);
}

function whatOf({ flow }: Material, { person }: Finished, action: string): string {
  return wordsFor(flow.actions.find(({ id }) => id === action)?.words.what, person.audience) ?? action;
}

function partsOf({ flow }: Material, first: Finished, second: Finished): Comparison['parts'] {
  const steps = [...new Set([...first.trail, ...second.trail].map(({ step }) => step))];
  const inWords = ({ trail, person }: Finished, step: string): string | null => {
    const answer = trail.find((candidate) => candidate.step === step);
    return answer === undefined ? null : answerInWords(flow, answer, person.audience);
  };
  return steps
    .filter((step) => {
      const one = first.trail.find((answer) => answer.step === step)?.options;
      const two = second.trail.find((answer) => answer.step === step)?.options;
      return one === undefined || two === undefined || !sameOptions(one, two);
    })
    .filter((step) => flow.steps[step]?.kind === 'question')
    .map((step) => ({
      question: shortNameOf(flow, step, second.person.audience),
      first: inWords(first, step),
      second: inWords(second, step),
    }));
}
