import type { RegionChoice } from '../journey/view/region-choice.ts';

/** What a person may set on a page and that answers nothing: kept while this page stands open, and nowhere else. Training has none of it. */
export type Prefers = {
  /** Somebody could hear them: text and chat before calls. */
  readonly textFirst: boolean;
  readonly turnTextFirst: () => void;
  readonly region: RegionControl | null;
  /** It goes to paper now: what is folded is drawn too. */
  readonly printing: boolean;
  readonly plan: PlanPlace;
};

/** Where somebody is on their plan. */
export type PlanPlace = {
  /** Cards that somebody opened or closed themselves. */
  readonly cards: ReadonlyMap<string, boolean>;
  readonly turnCard: (action: string, open: boolean) => void;
  /** The whole plan, or one thing at a time; null: as it opens for them. */
  readonly whole: boolean | null;
  readonly seeWhole: (whole: boolean) => void;
  /** What they have just said they can't do: it stays until they go on. */
  readonly unable: string | null;
  readonly stayAt: (action: string | null) => void;
  /** What the last change of an answer added and took away. */
  readonly news: PlanNews | null;
  /** Whether the way through tonight stands open to them, as on the bar. */
  readonly tonight: boolean;
};

export type PlanNews = { readonly added: readonly { readonly id: string; readonly what: string }[]; readonly gone: readonly string[] };

export type RegionControl = RegionChoice & { readonly choose: (region: string) => void };
