import { attempt } from './attempt.ts';

/** Puts `text` on the clipboard; false where the browser has none, or does not allow it. Talks to: the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const copying = attempt(() => navigator.clipboard.writeText(text).then(() => true), Promise.resolve(false));
  return copying.catch(() => false);
}
