/**
 * How many of our own entries lie behind this one, kept in the entry itself so that it survives a reload. One history call per
 * step, inside the click: browsers skip entries added without one, and count every call as a visit.
 */
type EntryState = { readonly depth: number };

function depthOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'depth' in state && typeof state.depth === 'number' ? state.depth : 0;
}

let depth = depthOf(history.state);

export function stepForward(): void {
  depth += 1;
  const state: EntryState = { depth };
  history.pushState(state, '');
}

/** Goes back like the browser's own Back; false where no entry of ours lies behind. */
export function stepBack(): boolean {
  if (depth === 0) return false;
  history.back();
  return true;
}

/** Goes back over all our entries at once; `onHistoryMove` hears of it as one move. */
export function rewind(): void {
  if (depth > 0) history.go(-depth);
}

/** Calls `moved` with how many entries the person went: negative for Back, positive for Forward. Gives back how to stop. */
export function onHistoryMove(moved: (by: number) => void): () => void {
  const listen = (event: PopStateEvent): void => {
    const by = depthOf(event.state) - depth;
    depth += by;
    if (by !== 0) moved(by);
  };
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}
