/** `sample`: what npm test tries; `whole`: npm run test:trust; `full`: with the long searches, the one file and every case of which the others try some. */
export type Extent = 'sample' | 'whole' | 'full';

const extents: readonly Extent[] = ['sample', 'whole', 'full'];

/** How much is tried now; a file that is run by itself tries everything but the longest. */
export const extent: Extent = extents.find((known) => known === process.env.HANDRAIL_TRUST) ?? 'whole';

/** Whether a case belongs to what is tried now: one of the sample belongs to all of it. */
export const isTried = (from: Extent): boolean => extents.indexOf(extent) >= extents.indexOf(from);

/** Whose turn it is: npm test takes it from the commit, so that other samples are tried each time, and the same of the same commit. */
const turn = Number(process.env.HANDRAIL_TURN ?? 0);

/**
 * In npm test every `every`-th, beginning with number `first` and with the next one at the next turn; else all of them. `sampled(all,
 * all.length, index)` is one of them, another for each index. `at`: a turn that stays, where nobody has tried them all of late.
 */
export function sampled<T>(all: readonly T[], every: number, first = 0, at = turn): readonly T[] {
  return extent === 'sample' ? all.filter((_, index) => index % every === (first + at) % every) : all;
}
