import { coverAt, stepAt } from '../journey/compile.ts';
import type { Journey, JourneyEvent } from '../journey/journey.ts';
import type { Standing } from '../journey/view/scene.ts';

type Snapshot = { readonly value: unknown; readonly context: Journey; readonly can: (event: JourneyEvent) => boolean };

/** Where a snapshot of the machine stands. */
export function standingOf(snapshot: Snapshot): Standing {
  return {
    journey: snapshot.context,
    step: stepAt(snapshot.value),
    cover: coverAt(snapshot.value),
    canGoBack: snapshot.can({ type: 'back' }),
  };
}
