import type { RegionChoice } from '../journey/view/region-choice.ts';

/** What a person may set on a page and that answers nothing: kept while this page stands open, and nowhere else. Training has none of it. */
export type Prefers = {
  /** Somebody could hear them: text and chat before calls. */
  readonly textFirst: boolean;
  readonly turnTextFirst: () => void;
  readonly region: RegionControl | null;
  /** It goes to paper now: what is folded is drawn too. */
  readonly printing: boolean;
};

export type RegionControl = RegionChoice & { readonly choose: (region: string) => void };
