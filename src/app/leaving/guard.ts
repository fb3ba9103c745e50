import { hideForeignKeys } from '../../effects/hide-foreign-keys.ts';
import { isLeft, navigationType } from '../history/entry.ts';
import { darkenAtNight } from '../night.ts';
import { listenForCalls, markCalled, takeCalled } from './called.ts';
import { drawCurtain, standBehindCurtain } from './curtain.ts';

// Before any chunk hands on its names: the bundler's loop over them would take a stranger's for one of them.
hideForeignKeys();
darkenAtNight();

/**
 * Runs before anything of the page is on the screen. Whoever comes by Back or Forward, to a restored or copied tab, or to an entry that
 * was left, finds the curtain, which has one quiet link to go on; and their copy of what the window kept is emptied. Where a web view
 * put what was tapped in the place of ours, Back is a reload: in any other browser the page would still stand there. A page beside the
 * app leaves that word for it.
 */
const type = navigationType();
const called = type !== 'navigate' && takeCalled();
if (isLeft(history.state) || (type === 'back_forward' && !called)) {
  document.documentElement.hidden = true;
  document.documentElement.dataset.curtain = 'closed';
  window.name = '';
  // As soon as it is there, however long the rest of the page takes.
  new MutationObserver((_, seen) => {
    if (document.querySelector('#curtain-closed + *') === null) return;
    seen.disconnect();
    standBehindCurtain();
  }).observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', standBehindCurtain);
} else if (called) document.documentElement.dataset.called = '';

// First in the row: a script that would ask whoever leaves whether they really mean it is not heard.
addEventListener('beforeunload', (event) => {
  if (document.querySelector('.curtain') !== null) event.stopImmediatePropagation();
});

const isForCall = listenForCalls();
let uncovered = false;
// A page that waits in memory for Back is covered before it goes there, and keeps nothing for a reload when it comes back.
addEventListener('pagehide', (event) => {
  const { persisted } = event;
  uncovered = document.querySelector('.curtain') === null && isForCall(event);
  if (uncovered && !persisted) markCalled();
  if (!uncovered && persisted) drawCurtain('closed');
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && !uncovered) window.name = '';
});
