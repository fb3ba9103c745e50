import type { Block, Line, Prose } from '../../flow/prose.ts';
import { type Markup, markup } from '../markup.ts';
import type { BookMaterial } from './material.ts';

const line = (parts: Line): readonly Markup[] =>
  parts.map((part) => (typeof part === 'string' ? markup`${part}` : markup`<strong>${part.strong}</strong>`));

function block(value: Block): Markup {
  if ('p' in value) return markup`<p>${line(value.p)}</p>`;
  if ('list' in value) return markup`<ul>${value.list.map((item) => markup`<li>${line(item)}</li>`)}</ul>`;
  if ('numbered' in value) return markup`<ol>${value.numbered.map((item) => markup`<li>${line(item)}</li>`)}</ol>`;
  return markup`<blockquote>${value.quote.map((part) => markup`<p>${line(part)}</p>`)}</blockquote>`;
}

export const proseMarkup = (prose: Prose | undefined): readonly Markup[] => (prose ?? []).map(block);

/** Beside a heading: who signed exactly this content, or that nobody has. */
export function signedMark({ units }: Pick<BookMaterial, 'units'>, unit: string): Markup {
  const found = units.find(({ id }) => id === unit);
  const { state = 'unsigned', review = null } = found ?? {};
  if (review === null || state === 'unsigned') return markup`<span class="mark">not signed off</span>`;
  if (state === 'changed') return markup`<span class="mark">changed since ${review.reviewer}, ${review.date}</span>`;
  return markup`<span class="mark">signed off by ${review.reviewer}, ${review.role}, ${review.date}</span>`;
}
