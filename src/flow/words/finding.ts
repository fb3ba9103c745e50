import type { Place } from '../problem.ts';
import type { Audience } from '../vocabulary.ts';

/** Words that break a rule: where, who reads them, what is wrong, and what to write instead. */
export type Finding = {
  readonly rule: string;
  readonly place: Place;
  readonly readers: readonly Audience[];
  /** The sentence itself; null where the whole unit is meant, or no sentence at all. */
  readonly sentence: string | null;
  readonly what: string;
  readonly suggestion: string;
};
