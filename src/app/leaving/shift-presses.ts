/** Presses of Shift alone: how many in a row, when the last one was, and whether another key or a tap came while it was held. */
export type ShiftPresses = { readonly count: number; readonly last: number; readonly alone: boolean };

export const noPresses: ShiftPresses = { count: 0, last: 0, alone: true };

/** Presses further apart than this do not belong together. */
const longestPause = 5000;
const enough = 3;

/** What a person did with keys or pointer. */
export type KeyMove = { readonly type: 'keydown' | 'keyup' | 'other'; readonly key: string; readonly time: number };

/** Anything else than Shift starts the count anew; a Shift that was held for another key is not a press. */
export function afterMove(presses: ShiftPresses, { type, key, time }: KeyMove): ShiftPresses {
  if (type === 'other' || (type === 'keydown' && key !== 'Shift')) return { ...noPresses, alone: false };
  if (key !== 'Shift') return presses;
  if (type === 'keydown') return { ...presses, alone: true };
  if (!presses.alone) return noPresses;
  return { count: time - presses.last > longestPause ? 1 : presses.count + 1, last: time, alone: true };
}

export function isEnough({ count }: ShiftPresses): boolean {
  return count >= enough;
}
