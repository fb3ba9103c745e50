import { holds, stepsRead } from '../../flow/conditions/condition.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { Trail } from '../../journey/trail.ts';
import { type Case, sameOptions, turnAt, wrongAt } from '../case/case-of.ts';
import type { Finished } from '../case/follow-through.ts';
import type { Material } from '../case/material.ts';

export type Side = 'first' | 'second';

/** Which of two ways is safer, who says so, and what is promised on it alone. */
export type Safer = { readonly side: Side; readonly why: readonly string[]; readonly promised: readonly string[] };

/** So many promises are read out; more would be a list again. */
const mostPromised = 3;

/** A promise that speaks of what was answered differently, and holds for one of the two alone. */
function promisedOnlyTo(promises: readonly SafetyPromise[], parted: readonly string[], one: Finished, other: Finished): readonly string[] {
  const appliesTo = ({ holds: properties }: SafetyPromise, { person }: Finished): boolean =>
    properties.some((property) => {
      const when = 'when' in property ? property.when : undefined;
      return when !== undefined && stepsRead(when).some((step) => parted.includes(step)) && holds(when, person.chosenAt);
    });
  return promises
    .filter((promise) => appliesTo(promise, one) && !appliesTo(promise, other))
    .map(({ says }) => says)
    .slice(0, mostPromised);
}

const optionsAt = (trail: Trail, step: string): readonly string[] | null => trail.find((answer) => answer.step === step)?.options ?? null;

/** How careful an answer is where no story decides: it means "I don't know", or it is one of those whose help silence gets too. */
function isCareful({ flow }: Material, step: string, options: readonly string[]): boolean {
  const at = flow.steps[step];
  return at?.kind === 'question' && options.some((option) => option === at.silence || at.cautious.includes(option));
}

/** At the first question where a story or the care of an answer decides; null where each way fits another story. */
export function saferWay(material: Material, found: Case, parted: readonly string[], first: Finished, second: Finished): Safer | null {
  for (const step of parted) {
    const [one, two] = [optionsAt(first.trail, step), optionsAt(second.trail, step)];
    if (one === null || two === null) continue;
    const decided = sideAt(material, found, step, one, two);
    if (decided === null) continue;
    const [safe, other] = decided.side === 'first' ? [first, second] : [second, first];
    return { ...decided, promised: promisedOnlyTo(material.promises, parted, safe, other) };
  }
  return null;
}

type Options = readonly string[];

function sideAt(material: Material, found: Case, step: string, one: Options, two: Options): Omit<Safer, 'promised'> | null {
  const turn = turnAt(found, step);
  if (turn !== undefined) {
    const wrong = (options: Options): string | null => {
      const index = wrongAt(turn, options);
      return index === null ? null : (turn.wrong[index]?.then ?? null);
    };
    const [fitsOne, fitsTwo] = [sameOptions(turn.options, one), sameOptions(turn.options, two)];
    const then = fitsOne ? wrong(two) : wrong(one);
    if (fitsOne !== fitsTwo && then !== null)
      return { side: fitsOne ? 'first' : 'second', why: [turn.why, then].filter((said) => said !== '') };
  }
  const [careOne, careTwo] = [isCareful(material, step, one), isCareful(material, step, two)];
  const why = material.training.reasons[step]?.why;
  return careOne === careTwo || why === undefined ? null : { side: careOne ? 'first' : 'second', why: [why] };
}
