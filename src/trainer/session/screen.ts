import type { PracticeTurn } from '../../flow/training.ts';
import type { ToolView } from '../../journey/tools/tool-view.ts';
import type { ServiceView } from '../../journey/view/service-view.ts';
import type { BarView, PlanView, View } from '../../journey/view/view.ts';
import type { HandCount } from '../case/hands.ts';
import type { PracticeStage } from './practise.ts';
import type { Aside, LocalNames } from './studio.ts';

/** One answer of a vote. */
export type VoteOption = { readonly id: string; readonly label: string; readonly letter: string; readonly hands: number };

/** What the room sees: a plain value, with nothing in it that could dial or open. */
export type Screen =
  | { readonly kind: 'blank' }
  | { readonly kind: 'opening'; readonly bar: BarView; readonly services: readonly ServiceView[]; readonly local: LocalNames }
  | { readonly kind: 'practice'; readonly turn: PracticeTurn; readonly stage: PracticeStage; readonly chosen: number | null }
  | { readonly kind: 'story'; readonly title: string; readonly letter: string; readonly people: string; readonly beats: readonly string[] }
  | { readonly kind: 'arrives'; readonly text: string }
  | { readonly kind: 'page'; readonly view: View; readonly bar: BarView; readonly ask: string | null }
  /** The question and every answer, for a show of hands. */
  | {
      readonly kind: 'vote';
      readonly step: string;
      readonly question: string;
      readonly ask: string | null;
      readonly choose: 'one' | 'several';
      readonly options: readonly VoteOption[];
    }
  /** The plan in its headings. */
  | { readonly kind: 'plan'; readonly view: PlanView }
  | { readonly kind: 'tool'; readonly view: ToolView }
  | {
      readonly kind: 'taken';
      readonly question: string;
      readonly answer: string;
      readonly verdict: 'fits' | 'wrong' | 'other';
      readonly hands: HandCount | null;
      readonly then: string | null;
      /** A question for the room, now that it has answered. */
      readonly talk: string | null;
    }
  | { readonly kind: 'deed'; readonly deed: string; readonly then: string }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'aside'; readonly aside: Aside };
