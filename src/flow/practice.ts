import type { TrainedGroup } from './vocabulary.ts';

/** A first answer to what somebody says, and why it helps or does not. */
export type FirstAnswer = { readonly text: string; readonly fits: boolean; readonly why: string; readonly sources: readonly string[] };

/** One turn of say-it practice: a sentence, three first answers, and the good one to say aloud. Plain JSON. */
export type PracticeTurn = {
  readonly id: string;
  readonly for: readonly TrainedGroup[];
  /** The case it comes from; null: none. */
  readonly scenario: string | null;
  readonly who: string;
  readonly says: string;
  /** In the order in which the room sees them: the one that fits stands in another place each time. */
  readonly answers: readonly FirstAnswer[];
};
