import { attempt } from '../../effects/attempt.ts';

/** Behind the window's name: the page went away because a number was tapped. It is no hexadecimal digit, so nobody takes it for the noise. */
const mark = '+';

/** A web view that cannot call shows a page of its own at once; later than this many milliseconds, somebody went elsewhere. */
const longestCall = 2_000;

/** Whether it leads to a call, a text or an app: a browser then stays where it is. */
function leadsOutOfTheWeb(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && /^(?!https?:)[a-z]+:/.test(link.href);
}

/** Tells, when the page goes away, whether it does so for a number that was tapped. Talks to: the document's clicks. */
export function listenForCalls(): (gone: Event) => boolean {
  let tapped = Number.NEGATIVE_INFINITY;
  const hear = ({ target, timeStamp }: Event): void => {
    tapped = leadsOutOfTheWeb(target) ? timeStamp : Number.NEGATIVE_INFINITY;
  };
  addEventListener('click', hear, true);
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
