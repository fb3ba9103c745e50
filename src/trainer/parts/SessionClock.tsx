import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { fill } from '../../ui/text/fill.ts';
import type { RunningSession } from '../session/studio.ts';
import { useMinutes } from '../session/use-minutes.ts';

type SessionClockProps = { readonly session: RunningSession | null; readonly words: TrainerWords };

/** How long the session runs, of how long it may: counting up, for the presenter alone. */
export function SessionClock({ session, words }: SessionClockProps) {
  const minutes = useMinutes(session?.began ?? Number.POSITIVE_INFINITY);
  if (session?.began == null) return null;
  return <p className="desk-clock">{fill(words.session.clock, { minutes, of: session.plan.minutes })}</p>;
}
