import type { PracticeTurn } from './practice.ts';
import type { Scenario } from './scenario.ts';
import type { StepReasons, TrainerWords } from './schema/trainer-words.ts';

/** What the trainer's studio shows besides the flow. Plain JSON; the wizard never loads it. */
export type Training = {
  readonly scenarios: readonly Scenario[];
  /** Turns of say-it practice. */
  readonly practice: readonly PracticeTurn[];
  readonly words: TrainerWords;
  readonly reasons: StepReasons;
};
