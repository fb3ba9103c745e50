import type { Content } from '../../flow/assemble/content.ts';
import type { FlowMap } from '../../flow/flow-map.ts';
import type { Change } from '../../flow/review/changes.ts';
import type { UnitState } from '../../flow/review/units.ts';
import type { Disagreement } from '../../flow/training.ts';
import type { Proof } from '../prove/prove-all.ts';

/** All that the reviewers' book is made of. */
export type BookMaterial = {
  readonly content: Content;
  readonly edition: string;
  readonly version: string;
  readonly day: string;
  readonly map: FlowMap;
  readonly proof: Proof;
  readonly disagreements: readonly Disagreement[];
  readonly units: readonly UnitState[];
  /** What changed since a revision; null where nobody asked. */
  readonly news: { readonly since: string; readonly changes: readonly Change[] } | null;
};
