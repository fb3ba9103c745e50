import type { RegionChoice } from '../journey/view/region-choice.ts';
import type { PlanActionView } from '../journey/view/view.ts';

/** What a person may set on a page and that answers nothing: kept while this page stands open, and nowhere else. Training has none of it. */
export type Prefers = {
  /** Somebody could hear them: text and chat before calls. */
  readonly textFirst: boolean;
  readonly turnTextFirst: () => void;
  readonly region: RegionControl | null;
  /** It goes to paper now: what is folded is drawn too. */
  readonly printing: boolean;
  readonly plan: PlanPlace;
  /** What is ticked on a question, in case another page covers it. No state: whoever ticks changes it, and nothing is drawn for that. */
  readonly half: { current: HalfChosen | null } | undefined;
};

export type HalfChosen = { readonly step: string; readonly ticked: readonly string[] };

/** Where somebody is on their plan. */
export type PlanPlace = {
  /** What somebody opened or folded themselves. */
  readonly turned: Readonly<Record<string, boolean>>;
  readonly turn: (part: string, open: boolean) => void;
  /** What they have just said they can't do: it stays until they go on. */
  readonly unable: string | null;
  readonly stayAt: (action: string | null) => void;
  /** What the last change of an answer added and took away. */
  readonly news: PlanNews | null;
  /** Whether the way through tonight stands open to them, as on the bar. */
  readonly tonight: boolean;
};

export type PlanNews = {
  readonly added: readonly PlanActionView[];
  readonly gone: readonly string[];
  /** The question whose answer changed it. */
  readonly by: string;
};

export type RegionControl = RegionChoice & { readonly choose: (region: string) => void };
