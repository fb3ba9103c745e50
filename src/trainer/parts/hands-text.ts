import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { fill } from '../../ui/text/fill.ts';
import type { HandCount } from '../case/hands.ts';

export const handsText = (count: number, { one, count: several }: TrainerWords['vote']): string =>
  count === 1 ? one : fill(several, { count });

/** Hands for an answer, of all that were raised. */
export const shareText = ({ count, all }: HandCount, { taken }: TrainerWords): string => fill(taken.hands, { count, all });
