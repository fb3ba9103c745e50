import { wordsFor } from '../../flow/wording.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import { caseOf, sameOptions } from '../case/case-of.ts';
import { type Finished, finishCase, finishEvents } from '../case/follow-through.ts';
import type { Material } from '../case/material.ts';
import type { Play } from '../session/studio.ts';
import { type Difference, isSame, planDifference, type Stands } from './plan-difference.ts';
import { type Safer, saferWay } from './safer-way.ts';

export type ComparedWith = 'case' | 'before';

/** Two ways side by side, in words. */
export type Comparison = {
  readonly with: ComparedWith;
  /** Where they part, in the order of the way; null: not asked on that way. */
  readonly parts: readonly { readonly question: string; readonly first: string | null; readonly second: string | null }[];
  /** Which of the two is safer, and why; null where each fits another story. */
  readonly safer: Safer | null;
  readonly same: boolean;
  readonly groups: readonly { readonly group: 'onlyFirst' | 'onlySecond' | 'moved'; readonly actions: readonly Changed[] }[];
};

export type Changed = { readonly action: string; readonly what: string; readonly first: Stands; readonly second: Stands };

/** The way that was left, or the case's own, beside the way now; null where there is none to compare with. */
export function comparisonOf(material: Material, play: Play, other: ComparedWith): Comparison | null {
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
  const { onlyFirst, onlySecond, sooner, later } = difference;
  const groups = [
    { group: 'onlyFirst' as const, actions: onlyFirst.map(changed) },
    { group: 'onlySecond' as const, actions: onlySecond.map(changed) },
    { group: 'moved' as const, actions: [...sooner, ...later].map(changed) },
  ].filter(({ actions }) => actions.length > 0);
  const parted = partedAt(material, first, second);
  const safer = saferWay(material, found, parted, first, second);
  return { with: other, parts: partsOf(material, parted, first, second), safer, same: isSame(difference), groups };
}

/** What to compare with when nobody has said: the way that was left, unless it leads to the same plan and the case's own does not. */
export function compareFirst(material: Material, play: Play): ComparedWith {
  const before = comparisonOf(material, play, 'before');
  if (before !== null && !before.same) return 'before';
  return comparisonOf(material, play, 'case') === null ? 'before' : 'case';
}

function caseWay(material: Material, play: Play): Finished | null {
  const found = caseOf(material.flow, material.training.scenarios, play);
  return found.scenario === null ? null : finishCase(material, found.answers);
}

function whatOf({ flow }: Material, { person }: Finished, action: string): string {
  return wordsFor(flow.actions.find(({ id }) => id === action)?.words.what, person.audience) ?? action;
}

/** The questions at which two ways part, in the order of the way. */
function partedAt({ flow }: Material, first: Finished, second: Finished): readonly string[] {
  const steps = [...new Set([...first.trail, ...second.trail].map(({ step }) => step))];
  return steps.filter((step) => {
    if (flow.steps[step]?.kind !== 'question') return false;
    const one = first.trail.find((answer) => answer.step === step)?.options;
    const two = second.trail.find((answer) => answer.step === step)?.options;
    return one === undefined || two === undefined || !sameOptions(one, two);
  });
}

function partsOf({ flow }: Material, parted: readonly string[], first: Finished, second: Finished): Comparison['parts'] {
  const inWords = ({ trail, person }: Finished, step: string): string | null => {
    const answer = trail.find((candidate) => candidate.step === step);
    return answer === undefined ? null : answerInWords(flow, answer, person.audience);
  };
  return parted.map((step) => ({
    question: shortNameOf(flow, step, second.person.audience),
    first: inWords(first, step),
    second: inWords(second, step),
  }));
}
