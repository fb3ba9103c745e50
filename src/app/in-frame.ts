import { attempt } from '../effects/attempt.ts';
import { once } from './once.ts';

/** In milliseconds. */
const longestFrame = 1_000;

/** Calls `run` in the next frame. A page that nobody sees, as in a tab behind another, has no frames: there it is called all the same. */
export function inFrame(run: () => void): void {
  const first = once(run);
  attempt<unknown>(() => requestAnimationFrame(first), null);
  setTimeout(first, longestFrame);
}

/** Calls `run` in the task after the next frame: what is drawn by then is on the screen before. */
export function behindFrame(run: () => void): void {
  inFrame(() => setTimeout(run));
}
