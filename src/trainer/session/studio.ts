import type { MapPoint } from '../../flow/flow-map.ts';
import type { Clock, Scenario } from '../../flow/training.ts';
import type { Audience, ToolId } from '../../flow/vocabulary.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import type { SessionPlan } from '../case/session-plan.ts';
import type { Practice } from './practise.ts';

/** Everything both windows show. Plain JSON: it travels whole, so that a window that comes late has missed nothing. */
export type Studio = {
  /** The folder of the flow that is played. */
  readonly flow: string;
  /** Null: the opening page, before a case. */
  readonly play: Play | null;
  /** The case that was left for the first page, to go on with. */
  readonly left: Play | null;
  /** Say-it practice, in the place of a case. */
  readonly practice: Practice | null;
  /** What is planned for this room, and since when it runs; null: nothing is planned. */
  readonly session: RunningSession | null;
  /** Names of this place, for the room and for paper. In memory alone. */
  readonly local: LocalNames;
  /** Whose numbers the opening page shows, and where a case plays. */
  readonly region: string;
  /** True: a calm page, whatever else goes on. */
  readonly blank: boolean;
  /** What lies over the page, and leaves it where it was. */
  readonly aside: Aside | null;
  /** How far the page is scrolled, from 0 to 1. */
  readonly scroll: number;
  /** How many screens the page fills where the room reads it; 1 where it fits. */
  readonly screens: number;
  /** True: the plan with everything on it, instead of what fits on a projector. */
  readonly whole: boolean;
};

export type RunningSession = { readonly plan: SessionPlan; readonly began: number | null };

/** What only a trainer can know: who helps here, and by which number. Shown as text. */
export type LocalNames = { readonly lead: string; readonly procedure: string; readonly number: string };

export type Aside =
  | MapAside
  | { readonly kind: 'compare'; readonly with: 'case' | 'before' }
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'tool'; readonly id: ToolId };

export type MapAside = {
  readonly kind: 'map';
  /** 1 is the whole map. */
  readonly zoom: number;
  /** What is in the middle: a place on it; null: where the room is. */
  readonly at: MapPoint | null;
  /** Whose ways are drawn strongly; null: everybody's. */
  readonly fold: Audience | null;
};

export type Play = {
  /** Null: free play. */
  readonly scenario: string | null;
  /** A case that a trainer wrote: it travels whole, for no other window knows it. */
  readonly own: Scenario | null;
  readonly audience: Audience;
  readonly region: string;
  readonly clock: Clock;
  /** When it began, in milliseconds: the presenter's clock outlives every window. */
  readonly began: number;
  readonly now: PlayPosition;
  /** Where the room has been, for the way back; the last is the newest. */
  readonly past: readonly PlayPosition[];
  /** The way that was left last, by whatever way back. */
  readonly before: readonly JourneyEvent[] | null;
  /** Hands counted, by step and option. In memory alone. */
  readonly hands: Hands;
};

export type Hands = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type PlayPosition = { readonly events: readonly JourneyEvent[]; readonly cue: Cue };

/** What of the case is on the screen. */
export type Cue =
  /** The story, so many beats of it. */
  | { readonly kind: 'story'; readonly beats: number }
  /** What happens before the page. */
  | { readonly kind: 'arrives' }
  | { readonly kind: 'page' }
  /** The question of the page with its answers, for a show of hands. */
  | { readonly kind: 'vote' }
  /** What the room took, and what follows from it. */
  | {
      readonly kind: 'taken';
      readonly step: string;
      readonly options: readonly string[];
      readonly wrong: number | null;
      readonly fits: boolean;
    }
  /** Something done away from the screen. */
  | { readonly kind: 'deed'; readonly step: string; readonly wrong: number }
  /** A tool that the case shows on the plan, by its place among them. */
  | { readonly kind: 'tool'; readonly index: number }
  | { readonly kind: 'debrief' };

/** What a trainer does. `at` is when, in milliseconds. */
export type StudioEvent =
  | { readonly type: 'play'; readonly scenario: string; readonly at: number }
  | { readonly type: 'playOwn'; readonly scenario: Scenario; readonly flow: string; readonly at: number }
  | { readonly type: 'playFree'; readonly flow: string; readonly audience: Audience; readonly clock: Clock; readonly at: number }
  | { readonly type: 'practise'; readonly flow: string; readonly turns: readonly string[] }
  /** The room chose one of three first answers, by its place. */
  | { readonly type: 'firstAnswer'; readonly chosen: number }
  | { readonly type: 'plan'; readonly plan: SessionPlan | null }
  | { readonly type: 'local'; readonly local: LocalNames }
  | { readonly type: 'region'; readonly region: string }
  /** Leaves the case: the room is back on the opening page. */
  | { readonly type: 'stop' }
  | { readonly type: 'goOn' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** The room takes an answer on the page. */
  | { readonly type: 'take'; readonly step: string; readonly options: readonly string[] }
  | { readonly type: 'vote' }
  | { readonly type: 'hands'; readonly step: string; readonly option: string; readonly count: number }
  | { readonly type: 'deed'; readonly wrong: number }
  /** Anything else that can be done on the page. */
  | { readonly type: 'page'; readonly event: JourneyEvent }
  | { readonly type: 'rewind'; readonly step: string }
  | { readonly type: 'jump'; readonly step: string }
  | { readonly type: 'blank' }
  | { readonly type: 'aside'; readonly aside: Aside | null }
  | { readonly type: 'whole'; readonly whole: boolean }
  | { readonly type: 'scroll'; readonly to: number }
  /** How many screens the page fills where it is read. */
  | { readonly type: 'fills'; readonly screens: number }
  | { readonly type: 'debrief' };

export const opening = (flow: string, region: string): Studio => ({
  flow,
  play: null,
  left: null,
  practice: null,
  session: null,
  local: { lead: '', procedure: '', number: '' },
  region,
  blank: false,
  aside: null,
  scroll: 0,
  screens: 1,
  whole: false,
});
