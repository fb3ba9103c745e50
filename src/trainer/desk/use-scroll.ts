import { type RefObject, useEffect, useRef } from 'react';

/** What scrolls: an element, or the page where none is named. */
export type Scroller = RefObject<HTMLElement | null> | null;

const elementOf = (scroller: Scroller): HTMLElement | null => (scroller === null ? document.documentElement : scroller.current);

/** Two places so near to each other are one: a scroll that was told and the one that it brings about. */
const near = 0.01;

function partOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): number {
  const room = scrollHeight - clientHeight;
  return room <= 1 ? 0 : Math.min(1, scrollTop / room);
}

/** Shows `part` (0 to 1) of what is longer than the screen. Talks to: the scroll position of an element or the page. */
export function useScrollTo(scroller: Scroller, part: number): void {
  useEffect(() => {
    const element = elementOf(scroller);
    if (element === null || Math.abs(partOf(element) - part) < near) return;
    element.scrollTo({ top: part * (element.scrollHeight - element.clientHeight) });
  }, [scroller, part]);
}

/** Tells how far an element is scrolled whenever it comes to rest. Talks to: the element's scroll. */
export function useScrolled(of: RefObject<HTMLElement | null>, told: number, tell: (part: number) => void): void {
  useEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    let waiting = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        const part = partOf(element);
        if (Math.abs(part - told) >= near) tell(part);
      });
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => element.removeEventListener('scroll', scrolled);
  }, [of, told, tell]);
}

/** Tells how many screens a page fills once it is drawn, and again when that changes. Talks to: the size of an element or the page. */
export function useFills(scroller: Scroller, tell: ((screens: number) => void) | null): void {
  useEffect(() => {
    const element = elementOf(scroller);
    if (element === null || tell === null) return undefined;
    const measure = (): void => tell(Math.round((element.scrollHeight / Math.max(1, element.clientHeight)) * 100) / 100);
    measure();
    const watched = new ResizeObserver(measure);
    watched.observe(element);
    for (const child of element.children) watched.observe(child);
    return () => watched.disconnect();
  }, [scroller, tell]);
}

/** Shows another page from its top; the first stays where it is read. Talks to: the scroll position of this window. */
export function useTop(page: string): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current !== page) scrollTo(0, 0);
    shown.current = page;
  }, [page]);
}
