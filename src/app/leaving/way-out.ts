import './guard.ts';
import { leave, leaveInstead } from './leave.ts';
import { listenForShift } from './listen-for-shift.ts';

/**
 * All the program there is on a page that is no part of the app: its way out covers its tracks as the app's does, and whoever comes
 * back finds the curtain. Without it, the way out is a plain link. Talks to: the document.
 */
if (document.documentElement.dataset.curtain === undefined) {
  const wayOut = (): HTMLAnchorElement | null => document.querySelector('[data-bar=leave]');
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-bar=leave]') : null;
    if (link !== null) leaveInstead(event, link.href);
  });
  listenForShift(() => {
    const link = wayOut();
    if (link !== null) leave(link.href);
  });
}
