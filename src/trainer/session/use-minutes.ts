import { useEffect, useState } from 'react';

/** Whole minutes since `began`, counting up: for the presenter alone, and never down. Talks to: the clock. */
export function useMinutes(began: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - began) / 60_000));
}
