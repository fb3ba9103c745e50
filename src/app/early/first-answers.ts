import { attempt } from '../../effects/attempt.ts';
import type { Answer } from '../../journey/trail.ts';
import { entryNow } from '../history/entry.ts';
import { freshNoise } from '../history/reload-memory.ts';
import type { Before, WaitingTap } from './hand-over.ts';
import { rememberedTap } from './remembered-tap.ts';
import { longestWait, setStage, silentWait } from './stage.ts';

/** A browser that has not gone back by then is not waited for. */
const longestMove = 500;

/**
 * Answers the first question before the program is there: the next page waits in a template of the page, and the tap is one entry of the
 * history, as the program would have made it; so is the way back. Every other tap waits for the program. Gives what hands over to it. Talks to: the document, the history.
 */
export function answerFirst(): () => Before {
  const early = new AbortController();
  const { signal } = early;
  const app = document.querySelector('#app');
  const landing = app?.querySelector('main');
  let answers: readonly Answer[] = [];
  let waiting: readonly WaitingTap[] = [];
  let taken = false;

  const show = (page: Node | null | undefined): void => {
    if (app === null || page == null) return;
    const shown = app.querySelector('main');
    if (shown === null) app.append(page);
    else shown.replaceWith(page);
    attempt(() => scrollTo(0, 0), undefined);
    app.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  const wait = (tap: WaitingTap): void => {
    waiting = [...waiting, tap];
    setTimeout(() => {
      if (!signal.aborted && waiting.length > 0) setStage('waiting');
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
    show(next.content.cloneNode(true));
  };
  const backToLanding = (): void => {
    answers = [];
    waiting = [];
    show(landing);
  };
  const goBack = (): void => {
    if (taken) {
      wait({ back: true });
      return;
    }
    const given = answers;
    if (entryNow().depth > 0) attempt(() => history.go(-1), undefined);
    setTimeout(() => !taken && answers === given && backToLanding(), longestMove);
  };
  const hear = (target: EventTarget | null): void => {
    const control = target instanceof Element ? target.closest<HTMLElement>('#app button') : null;
    if (control === null) return;
    const { option, back, bar } = control.dataset;
    if (option !== undefined) answer(control);
    else if (back !== undefined) goBack();
    else if (bar === 'talk') {
      wait({ talk: true });
      setStage('waiting');
      document.querySelector('#numbers')?.scrollIntoView();
    }
  };
  addEventListener('click', ({ target }) => hear(target), { signal });
  addEventListener('popstate', () => !taken && answers.length > 0 && entryNow().depth === 0 && backToLanding(), { signal });
  hear(rememberedTap());
  setTimeout(() => {
    if (!taken && !signal.aborted) setStage('waiting');
  }, longestWait);
  return () => {
    taken = true;
    return {
      answers,
      finish: () => {
        early.abort();
        setStage('done');
        return waiting;
      },
    };
  };
}
