import type { ReactNode } from 'react';
import { inOrder } from '../text/in-order.ts';

/** Three digits or more are a number to ring or to write to. */
const number = /(\+?\d(?:[ \u00a0-]?\d){2,}|https?:\/\/[^\s;]+)/;

/** Text in which numbers and addresses keep their direction in any script. */
export function Numbers({ text }: { readonly text: string }): ReactNode {
  return inOrder(text.split(number), (piece) => (number.test(piece) ? <bdi dir="ltr">{piece}</bdi> : piece));
}
