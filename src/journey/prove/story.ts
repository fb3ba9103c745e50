import type { Directory } from '../../flow/directory/directory.ts';
import { findServices } from '../../flow/directory/find-services.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Timing } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { follow } from '../follow.ts';
import { personOf } from '../person.ts';
import { planFor } from '../plan.ts';
import type { Trail } from '../trail.ts';
import type { Breach } from './decision.ts';

/** What would happen to whom, in the words that person reads. */
export type Story = {
  /** Whom it would happen to, as far as their answers tell. */
  readonly who: string | null;
  readonly pages: readonly { readonly step: string; readonly heading: string; readonly answer: string; readonly onThePlan: boolean }[];
  /** The page on which it goes wrong. */
  readonly at: { readonly step: string; readonly heading: string } | null;
  /** The page that comes next, where that is what is wrong. */
  readonly next: { readonly step: string; readonly heading: string } | null;
  /** What the plan then says, with the helpers it names; null where it goes wrong before. */
  readonly plan:
    | readonly { readonly timing: Timing; readonly tasks: readonly { readonly what: string; readonly helpers: readonly string[] }[] }[]
    | null;
  readonly what: string;
};

function headingOf(flow: Flow, id: string, trail: Trail): string {
  const words = flow.steps[id]?.words;
  const { audience } = personOf(flow, trail);
  return wordsFor(words?.heading, audience) ?? wordsFor(words?.ask, audience) ?? id;
}

function answerInWords(flow: Flow, trail: Trail, index: number): string {
  const answer = trail[index];
  const step = flow.steps[answer?.step ?? ''];
  if (answer === undefined || step === undefined || step.kind === 'plan') return '';
  const { audience } = personOf(flow, trail.slice(0, index + 1));
  return answer.options.map((id) => wordsFor(step.options.find((option) => option.id === id)?.label, audience) ?? id).join('; ');
}

/** Tells how a property is broken. */
export function storyOf(flow: Flow, directory: Directory, { trail, at, to, what }: Breach): Story {
  if (trail === null || at === null) return { who: null, pages: [], at: null, next: null, plan: null, what };
  const step = flow.steps[at];
  const person = personOf(flow, trail);
  const { audience, ages, region } = person;
  const onTheWay = step?.kind === 'plan' ? follow(flow, trail).way.length : trail.length;
  const told = audience === null ? null : `${audience.replace('-', ' ')}, somebody of ${ages.from} to ${ages.to} years, ${region.name}`;
  return {
    who: told,
    pages: trail.map((answer, index) => ({
      step: answer.step,
      heading: headingOf(flow, answer.step, trail.slice(0, index)),
      answer: answerInWords(flow, trail, index),
      onThePlan: index >= onTheWay,
    })),
    at: { step: at, heading: headingOf(flow, at, trail) },
    next: to === null ? null : { step: to, heading: headingOf(flow, to, trail) },
    plan:
      step?.kind === 'plan'
        ? planFor(flow, step, person)
            .groups.filter(({ actions }) => actions.length > 0)
            .map(({ timing, actions }) => ({
              timing,
              tasks: actions.map((action) => ({
                what: wordsFor(action.words.what, audience) ?? action.id,
                helpers: [
                  ...new Set(
                    action.services.flatMap((need) => findServices(directory.services, flow.regions, need, person)).map(({ name }) => name),
                  ),
                ],
              })),
            }))
        : null,
    what,
  };
}
