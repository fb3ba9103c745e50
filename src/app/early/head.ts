import { listenToTaps } from '../../effects/taps.ts';
import { entryNow, isReloaded } from '../history/entry.ts';
import '../leaving/guard.ts';
import { beginBehindFrame } from './behind-frame.ts';
import { rememberTap } from './remembered-tap.ts';
import { setStage } from './stage.ts';

/**
 * Runs in the head of the page, before anything of it is on the screen. It is shown as it comes, with the number and the way out, and
 * can be tapped already: what is tapped is remembered until the early script is there. Behind the curtain nothing leads on.
 */
if (document.documentElement.dataset.curtain === undefined) {
  // A place to come back to, or one in the address, only the program can find.
  const restores = location.hash !== '' || (isReloaded() && entryNow().depth > 0);
  setStage(restores ? 'restoring' : 'first');
  listenToTaps();
  rememberTap();
  beginBehindFrame();
}
