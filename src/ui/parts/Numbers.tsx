import type { ReactNode } from 'react';
import { inOrder } from '../text/in-order.ts';

/** Three digits or more are a number to ring or to write to. */
const number = /(\+?\d(?:[ \u00a0-]?\d){2,}|https?:\/\/[^\s;]+)/;

/** Text in which numbers and addresses keep their direction in any script, and stay as they are whoever translates the page. */
export function Numbers({ text }: { readonly text: string }): ReactNode {
  return inOrder(text.split(number), (piece) => (number.test(piece) ? <Written text={piece} /> : piece !== '' && <span>{piece}</span>));
}

/** A number or an address: written from left to right, and in no language. */
export function Written({ text }: { readonly text: string }) {
  return (
    <bdi dir="ltr" translate="no">
      {text}
    </bdi>
  );
}
