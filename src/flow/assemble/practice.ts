import type { ById } from '../raw-content.ts';
import type { RawPractice } from '../schema/teaching-files.ts';
import type { FirstAnswer, PracticeTurn } from '../training.ts';

/** The practice of a flow, in the order of its file. */
export function assemblePractice(raw: ById<RawPractice>): readonly PracticeTurn[] {
  return [...raw].map(([id, { value }], index) => ({
    id,
    for: value.for,
    scenario: value.case ?? null,
    who: value.who,
    says: value.says,
    answers: turned(
      value.answers.map((answer): FirstAnswer => ({ ...answer, fits: answer.fits === true })),
      index,
    ),
  }));
}

/** The list begun at another place, so that nobody learns where the good answer stands. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const start = list.length === 0 ? 0 : (by * 2 + 1) % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
