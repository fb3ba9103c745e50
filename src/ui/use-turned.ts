import { useState } from 'react';
import { useUnfolded } from './parts/unfolded.ts';
import type { PlanPlace } from './prefers.ts';

/** Whether a part of the plan stands open, and what turns it. Its place keeps what somebody turned themselves; training has none. */
export function useTurned(place: PlanPlace | undefined, part: string, standsOpen: boolean): readonly [boolean, (to: boolean) => void] {
  const unfolded = useUnfolded();
  const [turned, setTurned] = useState<boolean>();
  const open = unfolded === 'all' || (place?.turned[part] ?? turned ?? standsOpen);
  const turn = (to: boolean): void => {
    if (to === open) return;
    setTurned(to);
    place?.turn(part, to);
  };
  return [open, turn];
}
