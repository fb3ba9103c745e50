import { longestWait, setStage, silentWait } from './stage.ts';

/** What hears taps in the head and what answers them behind the first page are two programs: they meet by an event of the document. */
const ask = 'handrail:remembered-tap';

/**
 * Remembers what was tapped last, until the early script asks for it; where that does not come, says so as it would. Talks to: the
 * document's clicks, and the window's errors.
 */
export function rememberTap(): void {
  const before = new AbortController();
  const { signal } = before;
  let last: EventTarget | null = null;
  const speak = (): void => {
    if (!signal.aborted) setStage('waiting');
  };
  addEventListener(
    'click',
    ({ target }) => {
      last = target;
      setTimeout(speak, silentWait);
    },
    { capture: true, signal },
  );
  addEventListener('error', speak, { signal });
  setTimeout(speak, longestWait);
  document.addEventListener(
    ask,
    (event) => {
      before.abort();
      if (event instanceof CustomEvent) event.detail.tapped = last;
    },
    { once: true },
  );
}

/** What was tapped before anything could answer; from now on whoever asks hears taps by themselves. */
export function rememberedTap(): EventTarget | null {
  const asked: { tapped: EventTarget | null } = { tapped: null };
  document.dispatchEvent(new CustomEvent(ask, { detail: asked }));
  return asked.tapped;
}
