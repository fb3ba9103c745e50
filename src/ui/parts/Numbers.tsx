import type { ReactNode } from 'react';
import { inOrder } from '../text/in-order.ts';

/** Three digits or more: a number to ring or to write to. */
const number = /(\+?\d(?:[ \u00a0-]?\d){2,})/;

/** Text of the directory: the numbers in it keep their direction in any script. */
export function Numbers({ text }: { readonly text: string }): ReactNode {
  return inOrder(text.split(number), (piece) => (number.test(piece) ? <bdi dir="ltr">{piece}</bdi> : piece));
}
