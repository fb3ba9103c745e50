/** Formatted text as plain values: what a reader may meet, and nothing that could carry markup. */
export type Inline = string | { readonly strong: string };
export type Line = readonly Inline[];
export type Block =
  | { readonly p: Line }
  | { readonly list: readonly Line[] }
  | { readonly numbered: readonly Line[] }
  | { readonly quote: readonly Line[] };
export type Prose = readonly Block[];
