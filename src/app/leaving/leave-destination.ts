import { wholeWorld } from '../../flow/directory/who.ts';
import type { Region } from '../../flow/flow.ts';

/** Where "Leave" goes from `region`: a page anybody might have open. */
export function leaveDestination(regions: readonly Region[], region: string): string {
  return (regions.find(({ id }) => id === region) ?? wholeWorld(regions)).leaveTo;
}
