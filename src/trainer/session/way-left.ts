import type { JourneyEvent } from '../../journey/journey.ts';

type Way = readonly JourneyEvent[];

const sameEvent = (a: JourneyEvent | undefined, b: JourneyEvent): boolean => JSON.stringify(a) === JSON.stringify(b);
const beginsWith = (way: Way, start: Way): boolean => start.every((event, index) => sameEvent(way[index], event));

/**
 * The way to compare with once `from` is left for `to`: the longest that was walked. Going back press by press leaves one way, not a
 * shorter one with every press; where no answer is taken back, none is left.
 */
export function wayLeft(before: Way | null, from: Way, to: Way): Way | null {
  const undone = from.filter((event, index) => !sameEvent(to[index], event));
  if (!undone.some(({ type }) => type === 'answer')) return before;
  return before !== null && beginsWith(before, from) ? before : from;
}
