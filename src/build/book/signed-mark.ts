import { type Markup, markup } from '../markup.ts';
import type { BookMaterial } from './material.ts';

/** Beside a heading: who signed exactly this content, or that nobody has. */
export function signedMark({ units }: Pick<BookMaterial, 'units'>, unit: string): Markup {
  const found = units.find(({ id }) => id === unit);
  const { state = 'unsigned', review = null } = found ?? {};
  if (review === null || state === 'unsigned') return markup`<span class="mark">not signed off</span>`;
  if (state === 'changed') return markup`<span class="mark">changed since ${review.reviewer}, ${review.date}</span>`;
  return markup`<span class="mark">signed off by ${review.reviewer}, ${review.role}, ${review.date}</span>`;
}
