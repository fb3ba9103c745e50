import type { Region } from '../flow.ts';
import type { Audience } from '../vocabulary.ts';

/** What the directory needs to know about the person. */
export type Who = {
  /** Null before they have said who they are. */
  readonly audience: Audience | null;
  /** Years of age of the person helped, as far as it is known. */
  readonly ages: { readonly from: number; readonly to: number };
  readonly region: Region;
};

/** The largest region, which every other is part of: what is said when nobody knows where the person is. */
export function wholeWorld(regions: readonly Region[]): Region {
  const world = regions.find(({ partOf }) => partOf === null);
  if (world === undefined) throw new Error('The directory has no region that all others are part of.');
  return world;
}

/** Where "Leave" goes from `region`: a page anybody might have open. */
export function leaveDestination(regions: readonly Region[], region: string): string {
  return (regions.find(({ id }) => id === region) ?? wholeWorld(regions)).leaveTo;
}
