import { entryOf, leftState } from '../history/entry.ts';
import { dropPlace } from '../history/reload-memory.ts';
import { drawCurtain } from './curtain.ts';

/** Browsers go back over many entries in less; one that does not is not waited for. */
const longestRewind = 250;

let left = false;
const leaving = new Set<() => void>();

/** Once somebody is leaving, nothing else may come on the screen. */
export function isLeaving(): boolean {
  return left;
}

/** Calls `end` when somebody leaves, in the same task: whoever holds answers drops them. What it gives back takes that back. */
export function onLeaving(end: () => void): () => void {
  leaving.add(end);
  return () => leaving.delete(end);
}

/** Ends the wizard as leaving does, and stays: another takes its place (content/replace-content.ts). */
export function endWizard(): void {
  for (const end of leaving) end();
  leaving.clear();
}

/**
 * Leaves at once and leads nowhere back: the curtain first, in the same task; then back over our own entries; the entry that is left is
 * marked; and the other page takes its place. Talks to: the document, the history, the address.
 */
export function leave(destination: string): void {
  if (left) return;
  left = true;
  try {
    drawCurtain('leaving');
    dropPlace();
    for (const end of leaving) end();
  } finally {
    // Whatever breaks now, the person is on their way.
    goAway(destination);
  }
}

/** Leaves instead of following the link that was tapped. In this order: where leaving fails, the link is a plain link. */
export function leaveInstead(event: { readonly preventDefault: () => void }, destination: string): void {
  leave(destination);
  event.preventDefault();
}

/** Back over our own entries, then to the other page. */
function goAway(destination: string): void {
  let gone = false;
  const go = (): void => {
    if (gone) return;
    gone = true;
    try {
      history.replaceState(leftState, '', location.pathname);
    } finally {
      location.replace(destination);
    }
  };
  if (!rewind(go)) go();
}

/** Goes back over our own entries, and calls `arrived` then; false where there are none, or where the browser does not let us. */
export function rewind(arrived: () => void): boolean {
  try {
    const { depth } = entryOf(history.state);
    if (depth === 0) return false;
    addEventListener('popstate', arrived);
    setTimeout(arrived, longestRewind);
    history.go(-depth);
    return true;
  } catch {
    return false;
  }
}
