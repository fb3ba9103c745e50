import { attempt } from '../../effects/attempt.ts';

/**
 * What stands in each of our entries of the browser's history: how many of ours lie behind it, so that leaving can go back over them
 * all, and the noise behind which the person's place is hidden. Both survive a reload. The first entry has neither.
 */
export type Entry = { readonly depth: number; readonly noise: string };

const first: Entry = { depth: 0, noise: '' };

/** Reads `history.state`; what another app or a stranger left there is a first entry. */
export function entryOf(state: unknown): Entry {
  if (typeof state !== 'object' || state === null || !('depth' in state && 'noise' in state)) return first;
  const { depth, noise } = state;
  return Number.isSafeInteger(depth) && Number(depth) > 0 && typeof noise === 'string' ? { depth: Number(depth), noise } : first;
}

/** The entry on show. Talks to: the browser's history. */
export function entryNow(): Entry {
  return attempt(() => entryOf(history.state), first);
}

/** Stands in an entry that was left for good. */
export const leftState = { x: 1 };

export function isLeft(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'x' in state && state.x === leftState.x;
}

/**
 * Whether the place that the window kept belongs on this page: it was loaded anew, or come back to after a number was tapped, which the
 * guard says. Talks to: the browser's own timing, and the document.
 */
export function isReloaded(): boolean {
  return navigationType() === 'reload' || document.documentElement.dataset.called !== undefined;
}

/** How the browser came to this page; `back_forward` also for a tab that was restored or copied. Talks to: the browser's own timing. */
export function navigationType(): NavigationTimingType {
  return attempt(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return entry !== undefined && 'type' in entry ? (entry as PerformanceNavigationTiming).type : 'navigate';
  }, 'navigate');
}
