import { attempt } from '../../effects/attempt.ts';

/** Behind the window's name: the page went away for help that was tapped. It is no hexadecimal digit, so nobody takes it for the noise. */
const mark = '+';

/** A helper's page may be slow to come; later than this many milliseconds, somebody went elsewhere. */
const longestCall = 30_000;

/** Whether a browser stays where it is when it is followed: a call, a text, an app, a file, a page in a tab of its own. */
function leavesPageOpen(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && (link.target !== '' || !link.href.startsWith('http'));
}

/**
 * Tells, when the page goes away, whether it does so for help that was tapped: web views have no calls and no tabs, and put what was
 * tapped in the place of the page. Whoever was elsewhere in between was helped. Talks to: the document's clicks, and whether it is seen.
 */
export function listenForCalls(): (gone: Event) => boolean {
  let tapped = Number.NEGATIVE_INFINITY;
  const hear = ({ target, timeStamp }: Event): void => {
    tapped = leavesPageOpen(target) ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  addEventListener('click', hear, true);
  addEventListener('visibilitychange', hear, true);
  return ({ timeStamp }) => timeStamp - tapped < longestCall;
}

/** Says so to the page that is come back to. Talks to: the window's name. */
export function markCalled(): void {
  attempt(() => {
    window.name += mark;
  }, undefined);
}

/** Whether it was said, once: the mark is gone then. Talks to: the window's name. */
export function takeCalled(): boolean {
  return attempt(() => {
    const { name } = window;
    if (!name.endsWith(mark)) return false;
    window.name = name.slice(0, -mark.length);
    return true;
  }, false);
}
