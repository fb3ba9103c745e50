type Side = { readonly says: string; readonly sources: readonly string[] };

/** A question on which authorities disagree, with what was chosen. */
export type Disagreement = {
  readonly id: string;
  readonly question: string;
  readonly sides: readonly [Side, Side];
  readonly chosen: string;
  readonly confirmWith: readonly string[];
};
