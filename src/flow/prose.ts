import type { Condition } from './conditions/condition.ts';

/** Formatted text as plain values: what a reader may meet, and nothing that could carry markup. */
export type Inline = string | { readonly strong: string };
export type Line = readonly Inline[];
export type Block = (
  | { readonly p: Line }
  | { readonly list: readonly Line[] }
  | { readonly numbered: readonly Line[] }
  | { readonly quote: readonly Line[] }
) & {
  /** For whom it is; absent: everybody who reads the text. */
  readonly when?: Condition;
};
export type Prose = readonly Block[];
