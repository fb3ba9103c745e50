import type { Flow } from '../../flow/flow.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { personOf } from '../../journey/person.ts';
import { planAfter } from '../../journey/session.ts';
import { guessedRegionOf, hereOf } from '../../journey/session-selectors.ts';
import type { Trail } from '../../journey/trail.ts';
import type { Places } from '../content/directory.ts';
import type { Words } from '../content/words.ts';
import type { StartedHand } from '../hand/start-hand.ts';
import type { SessionActor } from '../history/start-session.ts';

/** What a plan is drawn with, and the ways in which it comes. */
export type Coming = {
  readonly flow: Flow;
  readonly inHand: Pick<StartedHand, 'whenHere'>;
  readonly words: Pick<Words, 'whenHere' | 'areHere'>;
  readonly places: Places;
};

/** Settles when the plan of these answers can be drawn with its words and helpers, and rejects where it cannot; null: it can now. */
export function whenPlanIsHere(coming: Coming, trail: Trail, guessedRegion: string | null): Promise<unknown> | null {
  const { flow, inHand, words, places } = coming;
  const { audience, region } = personOf(flow, trail, guessedRegion);
  const missing = [inHand.whenHere(), words.whenHere(audience), places.whenHere(region.id)].filter((one) => one !== null);
  return missing.length === 0 ? null : Promise.all(missing);
}

/** Whether any plan can be drawn now, whoever it is for: then nothing has to be looked ahead. */
const isWhole = ({ inHand, words, places }: Coming): boolean => words.areHere() && places.areHere() && inHand.whenHere() === null;

/** After this long, what was tapped is answered by words at least: see stage.css. */
const longestSilence = 1000;

function speakOfWaiting(waits: boolean): void {
  document.documentElement.dataset.early = waits ? 'waiting' : 'done';
}

/**
 * Passes on to `tell` what was tapped: at once, inside the tap; in the slowest load alone, what leads to a plan waits for it. `failed` is
 * called where the plan cannot come. Talks to: the document, while it waits.
 */
export function sendInTime(
  session: SessionActor,
  coming: Coming,
  tell: (event: JourneyEvent) => void,
  failed: () => void,
): (event: JourneyEvent) => void {
  return (event) => {
    const snapshot = session.getSnapshot();
    const answers = isWhole(coming) ? null : planAfter(coming.flow, hereOf(snapshot), event);
    const wait = answers && whenPlanIsHere(coming, answers, guessedRegionOf(snapshot));
    if (wait === null) {
      tell(event);
      return;
    }
    const silence = setTimeout(speakOfWaiting, longestSilence, true);
    const over = (): void => {
      clearTimeout(silence);
      speakOfWaiting(false);
    };
    wait
      .finally(over)
      .then(() => tell(event))
      .catch(failed);
  };
}
