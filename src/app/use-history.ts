import { useEffect } from 'react';
import { onHistoryMove } from './history-depth.ts';
import type { JourneyActor } from './journey-actor.ts';
import { keptAnswer, standingOf } from './standing.ts';

/** The browser's Back is "back one answer", its Forward takes the answer that was undone. Talks to: the browser's history. */
export function useHistory(actor: JourneyActor): void {
  useEffect(
    () =>
      onHistoryMove((by) => {
        for (let left = Math.abs(by); left > 0; left -= 1) {
          const { step, journey } = standingOf(actor.getSnapshot());
          if (by < 0) actor.send(step === null ? { type: 'resume' } : { type: 'back' });
          else {
            const again = step === null ? undefined : keptAnswer(journey, step);
            if (again !== undefined) actor.send({ type: 'answer', ...again });
          }
        }
      }),
    [actor],
  );
}
