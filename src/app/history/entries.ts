import { type Entry, entryOf } from './entry.ts';

/** A browser that has lost entries never arrives; after this many milliseconds nobody waits for it. */
const longestMove = 500;

/**
 * The browser's history as the walk uses it. One call for each page, inside the tap: browsers skip entries made without one, and count
 * every call as a visit, so nothing is ever written into an entry again. Talks to: the browser's history and address.
 */
export function openEntries(moved: (from: Entry, to: Entry) => void) {
  let here = entryOf(history.state);
  let moving = false;

  const listen = (): void => {
    moving = false;
    const from = here;
    // Somebody wrote after the # of the address: an entry more, and no page of ours.
    if (location.hash !== '') history.replaceState({ depth: from.depth + 1, noise: from.noise } satisfies Entry, '', location.pathname);
    here = entryOf(history.state);
    moved(from, here);
  };
  addEventListener('popstate', listen);

  return {
    here: (): Entry => here,
    /** True from `back` until the browser has gone there, a moment later: what is tapped meanwhile changes nothing. */
    isMoving: (): boolean => moving,
    push(noise: string): void {
      here = { depth: here.depth + 1, noise };
      history.pushState(here, '', location.pathname);
    },
    /** Goes back like the browser's own Back, over so many of our entries. */
    back(entries: number): void {
      if (entries === 0) return;
      moving = true;
      setTimeout(() => {
        moving = false;
      }, longestMove);
      history.go(-entries);
    },
    close: (): void => removeEventListener('popstate', listen),
  };
}
