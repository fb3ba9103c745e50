import { attempt } from '../effects/attempt.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import { after, type JourneySnapshot } from '../journey/session.ts';
import { hereOf } from '../journey/session-selectors.ts';
import { pageId } from '../ui/parts/frame/SkipLinks.tsx';
import { readyId } from '../ui/Shell.tsx';
import { takeFocus } from '../ui/take-focus.ts';
import type { SessionActor } from './history/start-session.ts';
import { inFrame } from './in-frame.ts';
import { once } from './once.ts';

/** In milliseconds: whoever sees the page sees a frame by then. */
const longestFrame = 100;

/** The page that stands ready beside the one on show, where it can be shown as it is; null: none does. */
export type Ready = { current: JourneySnapshot | null };

/**
 * Tells the session what was tapped. Where the page that it opens stands ready, that page is shown first, and the session, the browser's
 * history and React hear of the tap behind the frame that shows it; before anything else that is tapped. Talks to: the document.
 */
export function turnFirst(session: SessionActor, ready: Ready): (event: JourneyEvent) => void {
  const hereNow = (): JourneySnapshot => hereOf(session.getSnapshot());
  let tellBefore = (): void => undefined;
  return (event) => {
    tellBefore();
    const here = hereNow();
    const putBack = ready.current !== null && after(here, event) === ready.current ? attempt(showReady, null) : null;
    if (putBack === null) {
      session.send(event);
      return;
    }
    const tell = once(() => {
      session.send(event);
      // Somebody has left, or goes back: it was no answer any more.
      if (hereNow() === here) putBack();
    });
    tellBefore = tell;
    inFrame(() => setTimeout(tell), longestFrame);
  };
}

/**
 * Shows the page that stands ready, at its top, in the place of the one on show, which has no name for machines any more; what puts it back,
 * or null where none stands ready.
 */
function showReady(): (() => void) | null {
  const shown = document.querySelector<HTMLElement>(`#${pageId} > main`);
  const next = document.getElementById(readyId);
  if (shown === null || next === null) return null;
  const { page } = shown.dataset;
  const unseen = next.style.cssText;
  delete shown.dataset.page;
  shown.style.display = 'none';
  next.style.cssText = '';
  next.removeAttribute('aria-hidden');
  scrollTo(0, 0);
  takeFocus(next.querySelector('h1'), { preventScroll: true });
  return () => {
    shown.dataset.page = page;
    shown.style.display = '';
    next.style.cssText = unseen;
    next.setAttribute('aria-hidden', 'true');
  };
}
