import { attempt } from '../../effects/attempt.ts';
import { type Entry, entryNow } from './entry.ts';

/**
 * The browser's history as a session uses it. One call for each page, in its tap or right behind: browsers skip entries made without one,
 * and count every call as a visit, so nothing is ever written into an entry again. `moved` is called for another entry on show.
 * Talks to: the browser's history and address.
 */
export function openEntries(moved: (depth: number) => void) {
  let here = entryNow();

  const listen = (): void => {
    const from = here;
    // Somebody wrote after the # of the address: an entry more, and no page of ours.
    if (location.hash !== '') replace({ depth: from.depth + 1, noise: from.noise });
    here = entryNow();
    moved(here.depth);
  };
  addEventListener('popstate', listen);

  return {
    here: (): Entry => here,
    /** False where the browser takes no entry: it throws, or nothing comes of it. */
    push(depth: number, noise: string): boolean {
      const taken = attempt(() => {
        history.pushState({ depth, noise } satisfies Entry, '', location.pathname);
        return entryNow().depth === depth;
      }, false);
      if (taken) here = { depth, noise };
      return taken;
    },
    /** Goes back like the browser's own Back, over so many of our entries. */
    back(entries: number): void {
      attempt(() => history.go(-entries), undefined);
    },
    close: (): void => removeEventListener('popstate', listen),
  };
}

/** The address never says anything: what somebody put after it is ignored and taken off, without a new entry. Talks to: the address. */
export function cleanAddress(): void {
  if (location.search !== '' || location.hash !== '') replace(history.state);
}

function replace(state: unknown): void {
  attempt(() => history.replaceState(state, '', location.pathname), undefined);
}
