import type { Disagreement } from '../../flow/disagreement.ts';
import type { Directory, Flow } from '../../flow/flow.ts';
import type { FlowMap } from '../../flow/flow-map.ts';
import type { Training } from '../../flow/training.ts';
import type { Walker } from './walker.ts';

/** What the studio is made of. */
export type Material = {
  readonly flow: Flow;
  readonly directory: Directory;
  readonly training: Training;
  readonly map: FlowMap;
  readonly disagreements: readonly Disagreement[];
  readonly walker: Walker;
  /** The day of the training: a case's weekday is the next one from here. */
  readonly today: Date;
};
