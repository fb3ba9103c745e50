import { attempt } from './attempt.ts';
import { inTime } from './in-time.ts';

/** Puts `text` on the clipboard; false where the browser has none, does not allow it, or does not answer. Talks to: the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  const copying = attempt(() => navigator.clipboard.writeText(text).then(() => true), Promise.resolve(false));
  return inTime(copying.catch(() => false));
}
