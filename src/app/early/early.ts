import { attempt } from '../../effects/attempt.ts';
import { standBehindCurtain } from '../leaving/curtain.ts';
import { listenToWayOut } from '../leaving/way-out.ts';
import { answerFirst } from './first-answers.ts';
import { showPlaceOfDeviceSoon } from './place-of-device.ts';
import { isAt } from './stage.ts';

/**
 * Runs inside the page, right behind the first page and before any file has come: whoever taps is answered at once, whoever leaves
 * leaves nothing behind, and whoever comes back finds the curtain.
 */
if (document.documentElement.dataset.curtain !== undefined) standBehindCurtain();
else {
  takeThrowingClock();
  if (isAt('restoring')) document.querySelector('#app')?.replaceChildren();
  const wayOut = new AbortController();
  listenToWayOut(wayOut.signal);
  showPlaceOfDeviceSoon();
  answerFirst(wayOut);
}

/**
 * Some filters throw at whoever so much as looks at the page's clock, and React looks as it begins. It can do without: from now on there
 * is none. Talks to: the window's clock.
 */
function takeThrowingClock(): void {
  if (attempt(() => window.performance !== null, false)) return;
  attempt(() => Object.defineProperty(window, 'performance', { configurable: true, writable: true, value: undefined }), undefined);
}
