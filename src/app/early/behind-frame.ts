import { inFrame } from '../in-frame.ts';
import { isAt } from './stage.ts';

/** Only what lies in the page unread costs nothing before the first frame: not even to be compiled, or asked for. */
const place = '#soon';

/** In milliseconds. */
const longestFrame = 1_000;

/**
 * Puts the early script, and the program's files, into the page once its first page is on the screen: in the frame after. Whoever comes
 * back to a place waits for nothing but the program. Talks to: the document, the window's frames.
 */
export function beginBehindFrame(): void {
  const begin = (): void => {
    const waiting = document.querySelector<HTMLTemplateElement>(place);
    if (waiting !== null) document.head.append(waiting.content);
  };
  const look = (): void => {
    // What stands behind it has come too, so it is whole.
    const isWhole = document.querySelector(`${place} + *`) !== null || document.readyState !== 'loading';
    if (!isWhole) inFrame(look, longestFrame);
    else if (isAt('restoring')) begin();
    else inFrame(() => setTimeout(begin), longestFrame);
  };
  inFrame(look, longestFrame);
}
