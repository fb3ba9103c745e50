import type { Studio } from './studio.ts';

/** What is another page, and read from its top, has another key. */
export function pageKey({ flow, blank, aside, whole, play, practice }: Studio): string {
  return JSON.stringify([flow, blank, aside, whole, play?.now, practice]);
}
