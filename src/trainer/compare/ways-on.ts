import { wordsFor } from '../../flow/wording.ts';
import { trailOf } from '../../journey/journey.ts';
import { chosenIn, leadsTo, optionsOffered } from '../../journey/trail.ts';
import { shortNameOf } from '../../journey/view/view-of-plan.ts';
import type { Material } from '../case/material.ts';
import type { PracticeStage } from '../session/practise.ts';
import type { Play, Studio } from '../session/studio.ts';

export type WayOn = {
  readonly options: readonly string[];
  readonly label: string;
  readonly to: string | null;
  readonly leadsTo: string | null;
};

/** Where the play stood before the answer that is talked about now was taken. */
const before = ({ now, past }: Play): Play['now']['events'] =>
  now.cue.kind === 'taken' ? (past.at(-1)?.events ?? now.events) : now.events;

/** Each answer of the page the play is at, with the page it leads to. Several ticks lead where the first that matters leads. */
export function waysOn({ flow, walker }: Material, play: Play): readonly WayOn[] {
  const { step, journey } = walker.standing(before(play));
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

export type NextStep =
  | PracticeStage
  | 'more'
  | 'uncover'
  | 'story'
  | 'arrives'
  | 'page'
  | 'vote'
  | 'answer'
  | 'free'
  | 'taken'
  | 'resume'
  | 'refine'
  | 'tool'
  | 'debrief'
  | 'end';

/** What the next press of the clicker brings: never more than it does. */
export function nextStepOf(before: Studio, after: Studio): NextStep {
  if (before.blank || (before.aside !== null && after.aside === null)) return 'uncover';
  if (after.scroll !== before.scroll && after.play === before.play && after.practice === before.practice) return 'more';
  if (before.practice !== null) return after.practice === null || after.practice === before.practice ? 'end' : after.practice.stage;
  const [from, to] = [before.play?.now, after.play?.now];
  if (from === undefined || to === undefined || from === to) return 'end';
  const { kind } = to.cue;
  if (kind === 'taken') return 'answer';
  if (kind !== 'page') return kind === 'deed' ? 'page' : kind;
  const done = to.events.length > from.events.length ? to.events.at(-1)?.type : undefined;
  if (done === 'refine' || done === 'resume') return done;
  if (done === 'answer') return before.play?.scenario === null && before.play.own === null ? 'free' : 'answer';
  return from.cue.kind === 'taken' ? 'taken' : 'page';
}
