import { useEffect, useState } from 'react';

/** Whole minutes since the case `of` began, counting up: for the presenter alone, and never down. Talks to: the clock. */
export function useMinutes(of: string): number {
  const [began, setBegan] = useState(() => ({ of, at: Date.now() }));
  const [now, setNow] = useState(() => Date.now());
  if (began.of !== of) setBegan({ of, at: Date.now() });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.floor((now - began.at) / 60_000));
}
