import { leave, leaveInstead } from './leave.ts';
import { listenForShift } from './listen-for-shift.ts';

/** Where the program does not draw, the way out covers its tracks all the same; without any script it is a plain link. Talks to: the document. */
export function listenToWayOut(signal: AbortSignal): void {
  const wayOut = (): HTMLAnchorElement | null => document.querySelector('[data-bar=leave]');
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-bar=leave]') : null;
      if (link !== null) leaveInstead(event, link.href);
    },
    { signal },
  );
  listenForShift(() => {
    const link = wayOut();
    if (link !== null) leave(link.href);
  }, signal);
}
