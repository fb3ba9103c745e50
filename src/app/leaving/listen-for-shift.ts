import { afterMove, isEnough, noPresses } from './shift-presses.ts';

/** Calls `leave` when Shift alone has been pressed three times. Talks to: keyboard and pointer, wherever the focus is; until `signal` ends it. */
export function listenForShift(leave: () => void, signal?: AbortSignal): void {
  let presses = noPresses;
  const hear = (type: 'keydown' | 'keyup' | 'other', key: string, time: number): void => {
    presses = afterMove(presses, { type, key, time });
    if (isEnough(presses)) {
      presses = noPresses;
      leave();
    }
  };
  // In the capture phase, so that no dialog and no field can keep it.
  const listening = { capture: true, ...(signal === undefined ? {} : { signal }) };
  addEventListener('keydown', ({ key, repeat, timeStamp }) => !repeat && hear('keydown', key, timeStamp), listening);
  addEventListener('keyup', ({ key, timeStamp }) => hear('keyup', key, timeStamp), listening);
  addEventListener('pointerdown', ({ timeStamp }) => hear('other', '', timeStamp), listening);
}
