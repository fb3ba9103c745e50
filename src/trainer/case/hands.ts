import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { counted } from '../../ui/text/fill.ts';
import type { Hands } from '../session/studio.ts';

/** Hands for an answer, of all that were counted at its question. */
export type HandCount = { readonly count: number; readonly all: number };

export const countOf = (hands: Hands, step: string, option: string): number => hands[step]?.[option] ?? 0;

/** Null where nobody counted. Of several options taken together, the most hands that one of them had. */
export function handsAt(hands: Hands, step: string, options: readonly string[]): HandCount | null {
  const all = Object.values(hands[step] ?? {}).reduce((sum, count) => sum + count, 0);
  return all === 0 ? null : { count: Math.max(0, ...options.map((option) => countOf(hands, step, option))), all };
}

export const handsText = (count: number, { vote, locale }: TrainerWords): string => counted(vote.count, count, locale);

/** Hands for an answer, of all that were raised. */
export const shareText = ({ count, all }: HandCount, { taken, locale }: TrainerWords): string =>
  counted(taken.hands, count, locale, { all: String(all) });
