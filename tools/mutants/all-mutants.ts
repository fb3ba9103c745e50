import type { Content } from '../../src/flow/assemble/content.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfActions } from './of-actions.ts';
import { mutantsOfDirectory } from './of-directory.ts';
import { mutantsOfFacts, mutantsOfPlans, mutantsOfSteps } from './of-steps.ts';

/** Every systematic way to break `content`, always in the same order. */
export const allMutants = (content: Content): readonly Mutant[] => [
  ...mutantsOfSteps(content),
  ...mutantsOfPlans(content),
  ...mutantsOfFacts(content),
  ...mutantsOfActions(content),
  ...mutantsOfDirectory(content),
];
