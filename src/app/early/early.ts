import { attempt } from '../../effects/attempt.ts';
import { listenToTaps } from '../../effects/taps.ts';
import { entryNow, navigationType } from '../history/entry.ts';
import { standBehindCurtain } from '../leaving/curtain.ts';
import { listenToWayOut } from '../leaving/way-out.ts';
import { answerFirst, setStage } from './first-answers.ts';
import { showPlaceOfDevice } from './place-of-device.ts';

/**
 * Runs inside the page, right behind the first page and before any file has come: whoever taps is answered at once, whoever leaves
 * leaves nothing behind, and whoever comes back finds the curtain.
 */
if (document.documentElement.dataset.curtain !== undefined) standBehindCurtain();
else {
  takeThrowingClock();
  // A place to come back to, or one in the address, only the program can find.
  const restores = location.hash !== '' || (navigationType() === 'reload' && entryNow().depth > 0);
  setStage(restores ? 'restoring' : 'first');
  if (restores) document.querySelector('#app')?.replaceChildren();
  const wayOut = new AbortController();
  listenToTaps();
  listenToWayOut(wayOut.signal);
  showPlaceOfDevice();
  answerFirst(wayOut);
}

/**
 * Some filters throw at whoever so much as looks at the page's clock, and React looks as it begins. It can do without: from now on there
 * is none. Talks to: the window's clock.
 */
export function takeThrowingClock(): void {
  if (attempt(() => window.performance !== null, false)) return;
  attempt(() => Object.defineProperty(window, 'performance', { configurable: true, writable: true, value: undefined }), undefined);
}
