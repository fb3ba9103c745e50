import { holds } from '../../flow/conditions/condition.ts';
import type { Happened, PlanStep } from '../../flow/flow.ts';
import { wordsFor } from '../../flow/wording.ts';
import { refinementsOffered } from '../trail.ts';
import type { Scene } from './scene.ts';
import type { HappenedView } from './view.ts';

/** What may have come to pass since this plan was made: only what a question of this person, or a tool of theirs, can take up. */
export function happenedSince(scene: Scene, step: PlanStep): readonly HappenedView[] {
  const { audience, chosenAt } = scene.person;
  return step.happened
    .filter(({ when }) => holds(when, chosenAt))
    .flatMap((one) => {
      const way = wayTo(scene, step, one);
      return way === null ? [] : [{ id: one.id, label: wordsFor(one.label, audience) ?? '', ...way }];
    });
}

type Way =
  | { readonly to: 'change' | 'refine'; readonly step: string }
  | { readonly to: 'tool'; readonly tool: Extract<Happened, { opens: unknown }>['opens'] };

function wayTo({ flow, standing: { journey }, person: { chosenAt } }: Scene, plan: PlanStep, happened: Happened): Way | null {
  if ('opens' in happened) {
    const offered = flow.tools.some(({ id, when }) => id === happened.opens && holds(when, chosenAt));
    return offered ? { to: 'tool', tool: happened.opens } : null;
  }
  const { asks: step } = happened;
  if (journey.way.some((answer) => answer.step === step)) return { to: 'change', step };
  return refinementsOffered(flow, plan, journey.way, journey.refinements).includes(step) ? { to: 'refine', step } : null;
}
