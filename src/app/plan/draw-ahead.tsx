import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Flow } from '../../flow/flow.ts';
import { likelyNext } from '../../journey/likely-next.ts';
import type { JourneySnapshot } from '../../journey/session.ts';
import { guessedRegionOf, hereOf } from '../../journey/session-selectors.ts';
import type { Scene } from '../../journey/view/scene.ts';
import type { View } from '../../journey/view/view.ts';
import { barOf } from '../../journey/view/view-on-the-way.ts';
import type { On } from '../../ui/on.ts';
import { PlanPage } from '../../ui/pages/PlanPage.tsx';
import { Shell } from '../../ui/Shell.tsx';
import type { SessionActor } from '../history/start-session.ts';

/** A walk as it goes on; `pageNow` makes its pages with the words, helpers and tools that are here by then. */
export type Walk = {
  readonly flow: Flow;
  readonly session: SessionActor;
  readonly pageNow: (here: JourneySnapshot, guessedRegion: string | null) => { readonly scene: Scene; readonly view: View | undefined };
  readonly on: On;
};

/** So many milliseconds after a tap its page is painted, by a slow phone too. The idle time of a browser may come a second later. */
const afterPainting = 50;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, afterPainting));

/** What is not drawn after so many milliseconds cannot be drawn ahead. */
const longestDrawing = 1000;

const nothing = (): void => undefined;

/** Within one task, so that no frame shows it and nobody hears it. A browser makes ready each size of letters, and shapes each word, at its first need. */
function layOutUnseen(page: HTMLElement): void {
  page.inert = true;
  Object.assign(page.style, { position: 'absolute', insetInline: '0', visibility: 'hidden' });
  document.body.append(page);
  page.getBoundingClientRect();
  page.remove();
}

/** Pages of one kind are drawn by the same parts of the program. */
const kindOf = (view: View): string => `${view.page} ${'services' in view && view.services.length > 0}`;

/**
 * While somebody reads a page, draws the one that likely follows beside the document, where nobody sees it, and throws it away: a browser
 * compiles each part of a program, and reads the words, at its first need, and a page then takes three times as long. What cannot be drawn
 * ahead is left to whoever draws it for good. The view is made in any case, and `pageNow` remembers it; `on` is never called. Talks to: the
 * document, for no frame.
 */
export function drawAhead({ flow, session, pageNow, on }: Walk): void {
  let seen: unknown = null;
  const drawn = new Set<string>();

  const isRead = (here: JourneySnapshot): boolean => {
    const now = session.getSnapshot();
    return !now.matches('left') && here === hereOf(now);
  };

  async function lookAhead(): Promise<void> {
    const here = hereOf(session.getSnapshot());
    if (here === seen) return;
    seen = here;
    await pause();
    const next = isRead(here) ? likelyNext(flow, here) : null;
    if (next === null) return;
    const { scene, view } = pageNow(next, guessedRegionOf(session.getSnapshot()));
    if (view === undefined || drawn.has(kindOf(view))) return;
    drawn.add(kindOf(view));
    await pause();
    const page = document.createElement('div');
    const root = createRoot(page, { onUncaughtError: nothing, onCaughtError: nothing });
    startTransition(() =>
      root.render(<Shell bar={barOf(scene)} view={view} words={scene.flow.words} PlanPage={PlanPage} on={on} leaveTo="" />),
    );
    for (let waited = 0; waited < longestDrawing && page.firstChild === null; waited += afterPainting) await pause();
    // Whoever has left has nothing of theirs in the document again, not even for no frame.
    if (isRead(here)) layOutUnseen(page);
    root.unmount();
  }
  const look = (): void => {
    lookAhead().catch(nothing);
  };
  session.subscribe(look);
  look();
}
