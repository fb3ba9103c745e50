import type { Service } from '../../src/flow/directory/directory.ts';

/** What a source is called, and by whom it is published, is the same in every language. */
export const citations = '.sources, .source';

/** Texts of a page that stand outside of what is written from left to right. */
export function textsOf(html: string, leftOut: string): readonly string[] {
  const page = document.createElement('div');
  page.innerHTML = html;
  return textsLeft(page, leftOut);
}

/** The same of a page that is drawn, which stays as it is. */
export const textsDrawn = (page: Element, leftOut: string): readonly string[] => textsLeft(page.cloneNode(true) as Element, leftOut);

function textsLeft(page: Element, leftOut: string): readonly string[] {
  for (const element of page.querySelectorAll(`bdi, script, style, ${leftOut}`)) element.remove();
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.filter((text) => text.trim() !== '');
}

/** What somebody writes to begin a chat by text: the same in every language. */
export function keywordsOf(services: readonly Service[]): readonly string[] {
  const channels = services.flatMap((service) => service.channels);
  return channels.flatMap((channel) => (channel.by === 'text' && channel.keyword !== undefined ? [channel.keyword] : []));
}

/** A text with what is the same in every language taken out. */
export const without = (text: string, known: readonly string[]): string => known.reduce((rest, one) => rest.replaceAll(one, ''), text);

/** Which texts of a page in the pseudo language hold letters of another, `known` left out. */
export function strangeIn(texts: readonly string[], known: readonly string[]): readonly string[] {
  return texts.filter((text) => /\p{Script=Latin}/u.test(without(text, known)));
}
