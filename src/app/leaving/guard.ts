import { hideForeignKeys } from '../../effects/hide-foreign-keys.ts';
import { isLeft, navigationType } from '../history/entry.ts';
import { darkenAtNight } from '../night.ts';
import { drawCurtain, standBehindCurtain } from './curtain.ts';

// Before any chunk hands on its names: the bundler's loop over them would take a stranger's for one of them.
hideForeignKeys();
darkenAtNight();

/**
 * Runs before anything of the page is on the screen. Whoever comes by Back or Forward, to a restored or copied tab, or to an entry that
 * was left, finds the curtain, which has one quiet link to go on; and their copy of what the window kept is emptied.
 */
if (navigationType() === 'back_forward' || isLeft(history.state)) {
  document.documentElement.hidden = true;
  document.documentElement.dataset.curtain = 'closed';
  window.name = '';
  addEventListener('DOMContentLoaded', standBehindCurtain);
}

// A page that waits in memory for Back is covered before it goes there, and keeps nothing for a reload when it comes back.
addEventListener('pagehide', ({ persisted }) => {
  if (persisted) drawCurtain('closed');
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.name = '';
});
