import { audienceNames, listed } from '../../flow/conditions/condition-in-words.ts';
import { type Audience, audiences } from '../../flow/vocabulary.ts';
import { type Markup, markup } from '../markup.ts';

/** "Everybody", or the audiences by name. */
export function readersInWords(readers: readonly Audience[], of: readonly Audience[] = audiences): string {
  if (readers.length === of.length && of.length > 1) return 'Everybody who comes here reads';
  const names = listed(
    readers.map((reader) => audienceNames[reader]),
    'and',
  );
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${readers.length === 1 ? 'reads' : 'read'}`;
}

/** What each audience reads, those who read the same together. */
export function perReader(readers: readonly Audience[], drawn: (audience: Audience) => Markup): Markup {
  const groups = new Map<string, Audience[]>();
  for (const reader of readers) {
    const { markup: text } = drawn(reader);
    groups.set(text, [...(groups.get(text) ?? []), reader]);
  }
  return markup`${[...groups].map(([text, own]) => markup`<div class="said"><p class="who">${readersInWords(own, readers)}</p>${{ markup: text }}</div>`)}`;
}
