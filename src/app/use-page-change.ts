import { useEffect, useRef } from 'react';
import { attempt } from '../effects/attempt.ts';

/** A new page begins at its top, with its heading read out. Talks to: the document's focus and scroll. */
export function usePageChange(page: string): void {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page itself is what the effect waits for.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    attempt(() => scrollTo(0, 0), undefined);
    attempt(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }), undefined);
  }, [page]);
}
