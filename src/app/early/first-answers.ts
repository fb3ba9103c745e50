import { attempt } from '../../effects/attempt.ts';
import type { Answer } from '../../journey/trail.ts';
import { entryNow } from '../history/entry.ts';
import { freshNoise } from '../history/reload-memory.ts';
import { type WaitingTap, whenTakenOver } from './hand-over.ts';

/** How far the page is, for the style sheet: see static.css. `restoring`: a reload, whose place only the program can bring back. */
type Stage = 'first' | 'restoring' | 'waiting' | 'failed' | 'done';

/** After this long a tap that waits is spoken of, and the numbers of the guide stand below. */
const silentWait = 1_000;
/** After this long without the program the guide stands below, whether anybody tapped or not. */
const longestWait = 10_000;

export function setStage(stage: Stage): void {
  document.documentElement.dataset.early = stage;
}

/**
 * Answers the first question before the program is there: the next page waits in a template of the page, and the tap is one entry of the
 * history, as the program would have made it. A later tap waits for the program, and `wayOut` ends when the program takes over the way out. Talks to: the document, the history.
 */
export function answerFirst(wayOut: AbortController): void {
  const early = new AbortController();
  const { signal } = early;
  const app = document.querySelector('#app');
  const landing = app === null ? [] : [...app.childNodes];
  let answers: readonly Answer[] = [];
  let waiting: WaitingTap | null = null;
  let taken = false;

  const show = (nodes: readonly Node[]): void => {
    app?.replaceChildren(...nodes);
    attempt(() => scrollTo(0, 0), undefined);
    app?.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  const wait = (tap: WaitingTap): void => {
    waiting = tap;
    setTimeout(() => {
      if (!signal.aborted && waiting !== null) setStage('waiting');
    }, silentWait);
  };
  const answer = (option: HTMLElement): void => {
    const step = option.closest<HTMLElement>('[data-step]')?.dataset.step ?? '';
    const chosen = option.dataset.option ?? '';
    const next = document.querySelector<HTMLTemplateElement>(`template[data-after="${step} ${chosen}"]`);
    const given = { step, options: [chosen] };
    if (taken || next === null || answers.length > 0) {
      wait({ answer: given });
      return;
    }
    answers = [given];
    attempt(() => history.pushState({ depth: entryNow().depth + 1, noise: freshNoise() }, '', location.pathname), undefined);
    show([next.content.cloneNode(true)]);
  };
  const hear = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const option = target.closest<HTMLElement>('#app button[data-option]');
    if (option !== null) answer(option);
    if (target.closest('#app [data-bar=talk]') !== null) {
      wait({ talk: true });
      setStage('waiting');
      document.querySelector('#numbers')?.scrollIntoView();
    }
  };
  addEventListener('click', hear, { signal });
  addEventListener(
    'popstate',
    () => {
      if (taken || answers.length === 0 || entryNow().depth > 0) return;
      answers = [];
      waiting = null;
      show(landing);
    },
    { signal },
  );
  // A program that does not arrive, or not whole: the guide alone is worth more than a page that cannot go on.
  const files = new URL('./assets/', location.href).href;
  const ofProgram = (event: Event): boolean =>
    event.target instanceof HTMLScriptElement || (event instanceof ErrorEvent && event.filename.startsWith(files));
  addEventListener('error', (event) => !taken && ofProgram(event) && setStage('failed'), { capture: true, signal });
  setTimeout(() => {
    if (!taken && !signal.aborted) setStage('waiting');
  }, longestWait);
  whenTakenOver(() => {
    taken = true;
    wayOut.abort();
    return {
      answers,
      finish: () => {
        early.abort();
        setStage('done');
        return waiting;
      },
    };
  });
}
