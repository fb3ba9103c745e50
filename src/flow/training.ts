import type { Scenario } from './scenario.ts';
import type { StepReasons, TrainerWords } from './schema/trainer-words.ts';

/** What the trainer's studio shows besides the flow. Plain JSON; the wizard never loads it. */
export type Training = { readonly scenarios: readonly Scenario[]; readonly words: TrainerWords; readonly reasons: StepReasons };
