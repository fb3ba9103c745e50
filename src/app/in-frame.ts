import { attempt } from '../effects/attempt.ts';
import { once } from './once.ts';

/**
 * Runs in the next frame. A page that nobody sees, as in a tab behind another, has no frames: there it runs after so many milliseconds.
 * Talks to: the window's frames.
 */
export function inFrame(run: () => void, longestFrame: number): void {
  const first = once(run);
  attempt<unknown>(() => requestAnimationFrame(first), null);
  setTimeout(first, longestFrame);
}
