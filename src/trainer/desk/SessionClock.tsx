import { useEffect, useState } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { fill } from '../../ui/text/fill.ts';
import type { RunningSession } from '../session/studio.ts';

type SessionClockProps = { readonly session: RunningSession | null; readonly words: TrainerWords };

/** How long the session runs, of how long it may: counting up, for the presenter alone. */
export function SessionClock({ session, words }: SessionClockProps) {
  const minutes = useMinutes(session?.began ?? Number.POSITIVE_INFINITY);
  if (session?.began == null) return null;
  return <p className="desk-clock">{fill(words.session.clock, { minutes, of: session.plan.minutes })}</p>;
}

/** Whole minutes since `began`, counting up: for the presenter alone, and never down. Talks to: the clock. */
export function useMinutes(began: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - began) / 60_000));
}
