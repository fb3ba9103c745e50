import { type RefObject, useEffect } from 'react';

/** Shows `part` (0 to 1) of what is longer than the screen. Talks to: the scroll position of an element or the page. */
export function useScrollTo(part: number, page: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is scrolled anew, also to the same part.
  useEffect(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    scrollTo({ top: part * (scrollHeight - clientHeight) });
  }, [part, page]);
}

/** Tells how far an element is scrolled whenever it comes to rest. Talks to: the element's scroll. */
export function useScrolled(of: RefObject<HTMLElement | null>, tell: (part: number) => void): void {
  useEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    let waiting = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        const room = element.scrollHeight - element.clientHeight;
        tell(room <= 0 ? 0 : element.scrollTop / room);
      });
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [of, tell]);
}
