import { trailOf } from '../../journey/journey.ts';
import { personOf } from '../../journey/person.ts';
import { answerInWords, shortNameOf } from '../../journey/view/view-of-plan.ts';
import { caseOf, sameOptions, turnAt } from '../case/case-of.ts';
import { type HandCount, handsAt } from '../case/hands.ts';
import type { Material } from '../case/material.ts';
import type { Play } from '../session/studio.ts';

/** One answer of the room, beside the case's. */
export type RoomAnswer = {
  readonly step: string;
  readonly question: string;
  readonly taken: string;
  /** What the case takes; null where it says nothing about this step. */
  readonly fits: string | null;
  readonly same: boolean;
  readonly hands: HandCount | null;
};

/** The way so far, in words. A page that asks nothing is left out. */
export function decisionsOf({ flow, training, walker }: Material, play: Play): readonly RoomAnswer[] {
  const found = caseOf(flow, training.scenarios, play);
  const trail = trailOf(walker.standing(play.now.events).journey);
  const { audience } = personOf(flow, trail);
  return trail
    .filter(({ step }) => flow.steps[step]?.kind === 'question')
    .map((answer) => {
      const turn = turnAt(found, answer.step);
      return {
        step: answer.step,
        question: shortNameOf(flow, answer.step, audience),
        taken: answerInWords(flow, answer, audience),
        fits: turn === undefined ? null : answerInWords(flow, turn, audience),
        same: turn !== undefined && sameOptions(turn.options, answer.options),
        hands: handsAt(play.hands, answer.step, answer.options),
      };
    });
}
