import { startTransition, useCallback, useState } from 'react';
import { attempt } from '../effects/attempt.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import type { JourneySnapshot } from '../journey/session.ts';
import { hereOf } from '../journey/session-selectors.ts';
import type { SessionActor } from './history/start-session.ts';

/** What a finger rests on, and would do where it is lifted. */
type Pressed = { readonly at: JourneySnapshot; readonly event: JourneyEvent };

/** So many milliseconds after a finger was lifted, its tap has been heard, or there was none. */
const longestClick = 300;

/**
 * What a finger is about to do, and what is told of it. Nothing is done by it: the page that would follow is drawn ahead, in slices, so
 * that nothing waits for it; where that fails, the tap does all of it. Talks to: the window's pointer and keys.
 */
export function usePressed(session: SessionActor): readonly [Pressed | null, (event: JourneyEvent) => void] {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const press = useCallback(
    (event: JourneyEvent): void => {
      const take = (to: Pressed | null): void => attempt(() => startTransition(() => setPressed(to)), undefined);
      // Before the key does anything: it could bring the focus into a page that nobody sees.
      const dropAtOnce = (): void => setPressed(null);
      const letGo = (): void => {
        removeEventListener('pointerup', letGo);
        removeEventListener('pointercancel', letGo);
        setTimeout(() => {
          removeEventListener('keydown', dropAtOnce);
          take(null);
        }, longestClick);
      };
      attempt(() => {
        addEventListener('pointerup', letGo);
        addEventListener('pointercancel', letGo);
        addEventListener('keydown', dropAtOnce);
        take({ at: hereOf(session.getSnapshot()), event });
      }, undefined);
    },
    [session],
  );
  return [pressed, press];
}
