import type { LeftBehindWords } from '../../flow/schema/plain-page-words.ts';
import { markup } from '../markup.ts';
import { type PlainScene, plainPage } from './plain-page.ts';

/** The page "What this leaves behind", in words for the youngest reader. */
export function leftBehindPage(scene: PlainScene, words: LeftBehindWords): string {
  const { tab, parts, tried } = words;
  return plainPage(
    scene,
    words,
    markup`<p>${tab}</p>
${parts.map(({ heading, items }) => markup`<h2>${heading}</h2><ul class="dashes">${items.map((item) => markup`<li>${item}</li>`)}</ul>`)}
<h2>${tried.heading}</h2><p>${tried.text}</p>`,
  );
}
