import type { SourceLocation } from '../problem.ts';
import type { Audience } from '../vocabulary.ts';

/** Words that break a rule: where, who reads them, what is wrong, and what to write instead. */
export type Finding = {
  readonly rule: string;
  readonly place: SourceLocation;
  readonly readers: readonly Audience[];
  /** The sentence itself; null where the whole unit is meant, or no sentence at all. */
  readonly sentence: string | null;
  readonly what: string;
  readonly suggestion: string;
};
