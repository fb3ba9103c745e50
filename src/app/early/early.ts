import { attempt } from '../../effects/attempt.ts';
import { standBehindCurtain } from '../leaving/curtain.ts';
import { listenToWayOut } from '../leaving/way-out.ts';
import { answerFirst } from './first-answers.ts';
import { type Before, whenTakenOver } from './hand-over.ts';
import { showPlaceOfDevice } from './place-of-device.ts';
import { isAt, setStage } from './stage.ts';

/**
 * Runs inside the page, right behind the first page and before any file has come: whoever taps is answered at once, whoever leaves
 * leaves nothing behind, and whoever comes back finds the curtain. What it need not do before the first frame it does behind it: until
 * then the head remembers what is tapped. Talks to: the document, the window's frames.
 */
if (document.documentElement.dataset.curtain !== undefined) standBehindCurtain();
else {
  takeThrowingClock();
  const untilTakenOver = new AbortController();
  const { signal } = untilTakenOver;
  // A program that does not arrive, or not whole: the guide alone is worth more than a page that cannot go on.
  addEventListener('error', (event) => isOfProgram(event) && setStage('failed'), { capture: true, signal });
  let answering: (() => Before) | undefined;
  const begin = (): (() => Before) => {
    answering ??= startAnswering(signal);
    return answering;
  };
  // From a browser's own memory the program may come before the first frame.
  whenTakenOver(() => {
    untilTakenOver.abort();
    return begin()();
  });
  attempt<unknown>(() => requestAnimationFrame(() => setTimeout(begin)), null) ?? begin();
}

/** Gives what ends it and says what was done until then. */
function startAnswering(untilTakenOver: AbortSignal): () => Before {
  const files = document.querySelector<HTMLTemplateElement>('#soon');
  if (files !== null) document.head.append(files.content);
  if (isAt('restoring')) document.querySelector('#app')?.replaceChildren();
  listenToWayOut(untilTakenOver);
  if (!untilTakenOver.aborted) showPlaceOfDevice();
  return answerFirst();
}

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
