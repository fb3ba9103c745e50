import type { Clock } from '../../flow/scenario.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import type { JourneyEvent } from '../../journey/journey.ts';

/** Everything both windows show. Plain JSON: it travels whole, so that a window that comes late has missed nothing. */
export type Studio = {
  /** Null: the opening page, before a case. */
  readonly play: Play | null;
  /** Whose numbers the opening page shows, and where a case plays. */
  readonly region: string;
  /** True: a calm page, whatever else goes on. */
  readonly blank: boolean;
  /** What lies over the page, and leaves it where it was. */
  readonly aside: Aside | null;
  /** How far the page is scrolled, from 0 to 1. */
  readonly scroll: number;
};

export type Aside =
  | MapAside
  | { readonly kind: 'compare'; readonly with: 'case' | 'before' }
  | { readonly kind: 'card'; readonly id: string };

export type MapAside = {
  readonly kind: 'map';
  /** 1 is the whole map. */
  readonly zoom: number;
  /** The step in the middle; null: where the room is. */
  readonly at: string | null;
  /** Whose ways are drawn strongly; null: everybody's. */
  readonly fold: Audience | null;
};

export type Play = {
  /** Null: free play. */
  readonly scenario: string | null;
  readonly audience: Audience;
  readonly region: string;
  readonly clock: Clock;
  readonly now: PlayPosition;
  /** Where the room has been, for the way back; the last is the newest. */
  readonly past: readonly PlayPosition[];
  /** The way that was left when an earlier answer was taken back. */
  readonly before: readonly JourneyEvent[] | null;
};

export type PlayPosition = { readonly events: readonly JourneyEvent[]; readonly cue: Cue };

/** What of the case is on the screen. */
export type Cue =
  /** The story, so many beats of it. */
  | { readonly kind: 'story'; readonly beats: number }
  /** What happens before the page. */
  | { readonly kind: 'arrives' }
  | { readonly kind: 'page' }
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
  | { readonly kind: 'debrief' };

/** What a trainer does. */
export type StudioEvent =
  | { readonly type: 'play'; readonly scenario: string }
  | { readonly type: 'playFree'; readonly audience: Audience; readonly clock: Clock }
  | { readonly type: 'region'; readonly region: string }
  | { readonly type: 'stop' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  /** The room takes an answer on the page. */
  | { readonly type: 'take'; readonly step: string; readonly options: readonly string[] }
  | { readonly type: 'deed'; readonly wrong: number }
  /** Anything else that can be done on the page. */
  | { readonly type: 'page'; readonly event: JourneyEvent }
  | { readonly type: 'rewind'; readonly step: string }
  | { readonly type: 'jump'; readonly step: string }
  | { readonly type: 'blank' }
  | { readonly type: 'aside'; readonly aside: Aside | null }
  | { readonly type: 'scroll'; readonly to: number }
  | { readonly type: 'debrief' };

export const opening = (region: string): Studio => ({ play: null, region, blank: false, aside: null, scroll: 0 });
