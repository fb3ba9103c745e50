import type { Hand } from '../../flow/assemble/content.ts';
import type { Directory } from '../../flow/directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { FlowMap } from '../../flow/flow-map.ts';
import type { SafetyPromise } from '../../flow/promise.ts';
import type { Disagreement, Training } from '../../flow/training.ts';
import type { Walker } from './walker.ts';

/** What the studio is made of, for one flow. */
export type Material = {
  /** The flow's folder. */
  readonly id: string;
  readonly flow: Flow;
  readonly directory: Directory;
  readonly hand: Hand;
  readonly training: Training;
  readonly map: FlowMap;
  readonly disagreements: readonly Disagreement[];
  readonly promises: readonly SafetyPromise[];
  readonly walker: Walker;
  /** The day of the training: a case's weekday is the next one from here. */
  readonly today: Date;
};

/** Every flow that the studio knows; the first is meant where none is named. */
export type StudioLibrary = readonly [Material, ...Material[]];

/** The flow that a session plays. */
export function materialOf(library: StudioLibrary, flow: string): Material {
  return library.find(({ id }) => id === flow) ?? library[0];
}
