import { attempt } from '../../effects/attempt.ts';
import { listenToWayOut } from '../leaving/way-out.ts';
import { answerFirst } from './first-answers.ts';
import { whenTakenOver } from './hand-over.ts';
import { showPlaceOfDevice } from './place-of-device.ts';
import { isAt, setStage } from './stage.ts';

/**
 * Runs inside the page, behind its first frame and before any file has come: from then on whoever taps is answered at once, and whoever
 * leaves leaves nothing behind. Until then the head remembers what is tapped. Talks to: the document.
 */
takeThrowingClock();
const untilTakenOver = new AbortController();
const { signal } = untilTakenOver;
// A program that does not arrive, or not whole: the guide alone is worth more than a page that cannot go on.
addEventListener('error', (event) => isOfProgram(event) && setStage('failed'), { capture: true, signal });
if (isAt('restoring')) document.querySelector('#app')?.replaceChildren();
listenToWayOut(signal);
showPlaceOfDevice();
const before = answerFirst();
whenTakenOver(() => {
  untilTakenOver.abort();
  return before();
});

function isOfProgram(event: Event): boolean {
  const files = new URL('./assets/', location.href).href;
  return event.target instanceof HTMLScriptElement || (event instanceof ErrorEvent && event.filename.startsWith(files));
}

/**
 * Some filters throw at whoever so much as looks at the page's clock, and React looks as it begins. It can do without: from now on there
 * is none. Talks to: the window's clock.
 */
function takeThrowingClock(): void {
  if (attempt(() => window.performance !== null, false)) return;
  attempt(() => Object.defineProperty(window, 'performance', { configurable: true, writable: true, value: undefined }), undefined);
}
