import { bytesOfHex } from './hex.ts';

/**
 * Our entries in the browser's history: how many of them lie behind (so that leaving can go back over them all), and the noise that
 * half of the person's place is hidden by. Both stand in the entry itself and survive a reload. One history call per page, inside the
 * tap: browsers skip entries made without one, and count every call as a visit. Talks to: the browser's history.
 */
type EntryState = { readonly depth: number; readonly noise: string };

function isEntry(state: unknown): state is EntryState {
  return (
    typeof state === 'object' &&
    state !== null &&
    'depth' in state &&
    Number.isSafeInteger(state.depth) &&
    Number(state.depth) > 0 &&
    'noise' in state &&
    typeof state.noise === 'string'
  );
}

/** How many of our entries lie behind the one on show. The first of all has no state. */
export function depth(): number {
  return isEntry(history.state) ? history.state.depth : 0;
}

/** The noise of the entry on show; none in the first. */
export function noise(): Uint8Array {
  return isEntry(history.state) ? bytesOfHex(history.state.noise) : new Uint8Array();
}

export function push(fresh: string): void {
  const state: EntryState = { depth: depth() + 1, noise: fresh };
  history.pushState(state, '');
}

const longestMove = 500;
let moving = false;

/** True from a call of `goBack` until the browser has gone, which it does a moment later: a second tap changes nothing. */
export function isMoving(): boolean {
  return moving;
}

/** Goes back like the browser's own Back over `entries` of ours; false where there are not as many. */
export function goBack(entries: number): boolean {
  if (entries === 0 || depth() < entries) return false;
  moving = true;
  // A browser that has lost the entries never answers.
  setTimeout(arrived, longestMove);
  history.go(-entries);
  return true;
}

function arrived(): void {
  moving = false;
}

/** Calls `moved` with the depth left and the depth come to, by Back, Forward or `goBack`. Gives back how to stop. */
export function onMove(moved: (from: number, to: number) => void): () => void {
  let before = depth();
  const listen = (): void => {
    arrived();
    const from = before;
    before = depth();
    moved(from, before);
  };
  const pushed = (): void => {
    before = depth();
  };
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}
