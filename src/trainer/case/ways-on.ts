import { wordsFor } from '../../flow/wording.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { trailOf } from '../../journey/journey.ts';
import { chosenIn, leadsTo, optionsOffered } from '../../journey/trail.ts';
import { shortNameOf } from '../../journey/view/view-of-plan.ts';
import type { Play } from '../session/studio.ts';
import type { Material } from './material.ts';

export type WayOn = {
  readonly options: readonly string[];
  readonly label: string;
  readonly to: string | null;
  readonly leadsTo: string | null;
};

/** Each answer of the page the play is at, with the page it leads to. Several ticks lead where the first that matters leads. */
export function waysOn({ flow, walker }: Material, play: Play): readonly WayOn[] {
  const { step, journey } = walker.standing(play.now.events);
  const at = step === null ? undefined : flow.steps[step];
  if (at === undefined || at.kind === 'plan') return [];
  return optionsOffered(at, chosenIn(flow, trailOf(journey))).map(({ id, label }) => {
    const trail = [...journey.way, { step: at.id, options: [id] }];
    const to = leadsTo(flow, at, trail) ?? journey.refining;
    return {
      options: [id],
      label: wordsFor(label, play.audience) ?? '',
      to,
      leadsTo: to === null ? null : shortNameOf(flow, to, play.audience),
    };
  });
}

export type NextStep = 'story' | 'arrives' | 'page' | 'answer' | 'taken' | 'resume' | 'refine' | 'debrief' | 'end';

/** What the next press of the clicker brings. */
export function nextStepOf(
  before: Play,
  after: Play | null,
  standing: { readonly step: string | null; readonly events: readonly JourneyEvent[] },
): NextStep {
  if (after === null || after.now === before.now) return 'end';
  const { cue, events } = after.now;
  if (cue.kind === 'story') return 'story';
  if (cue.kind === 'arrives') return 'arrives';
  if (cue.kind === 'debrief') return 'debrief';
  if (cue.kind === 'taken') return 'answer';
  const done = events.length > standing.events.length ? events.at(-1)?.type : undefined;
  if (done === 'refine') return 'refine';
  if (done === 'resume') return 'resume';
  return before.now.cue.kind === 'taken' ? 'taken' : 'page';
}
