/** `sample`: what npm test tries; `whole`: npm run test:trust; `full`: with the long searches, the one file and every case of the browser. */
export type Extent = 'sample' | 'whole' | 'full';

const extents: readonly Extent[] = ['sample', 'whole', 'full'];

/** How much is tried now; a file that is run by itself tries everything but the longest. */
export const extent: Extent = extents.find((known) => known === process.env.HANDRAIL_TRUST) ?? 'whole';

/** Whether a case belongs to what is tried now: one of the sample belongs to all of it. */
export const isTried = (from: Extent): boolean => extents.indexOf(extent) >= extents.indexOf(from);

/** In npm test every `every`-th, beginning with number `first`; else all of them. */
export function sampled<T>(all: readonly T[], every: number, first = 0): readonly T[] {
  return extent === 'sample' ? all.filter((_, index) => index % every === first % every) : all;
}
