import { expect, test } from 'vitest';
import { afterMove, isEnough, type KeyMove, noPresses } from '../../../src/app/leaving/shift-presses.ts';

/** Whether these moves, so many milliseconds apart, are three presses of Shift alone. */
function leaves(moves: string, apart = 200): boolean {
  let time = 10_000;
  const kinds: Readonly<Record<string, Omit<KeyMove, 'time'>>> = {
    S: { type: 'keydown', key: 'Shift' },
    s: { type: 'keyup', key: 'Shift' },
    A: { type: 'keydown', key: 'a' },
    a: { type: 'keyup', key: 'a' },
    T: { type: 'other', key: '' },
  };
  let presses = noPresses;
  for (const letter of moves) {
    time += apart;
    const move = kinds[letter];
    if (move !== undefined) presses = afterMove(presses, { ...move, time });
    if (isEnough(presses)) return true;
  }
  return false;
}

test('three presses of Shift alone leave, two do not', () => {
  expect(leaves('SsSsSs')).toBe(true);
  expect(leaves('SsSs')).toBe(false);
});

test('Shift held for another key is no press, and starts the count anew', () => {
  expect(leaves('SAasSAasSAas')).toBe(false);
  expect(leaves('SsSsSAasSsSs')).toBe(false);
  expect(leaves('SsSsSAasSsSsSs')).toBe(true);
});

test('another key or a tap in between starts the count anew', () => {
  expect(leaves('SsSsAaSs')).toBe(false);
  expect(leaves('SsSsTSs')).toBe(false);
  expect(leaves('SsSsSTs')).toBe(false);
});

test('five seconds of rest, counted from each press, start the count anew', () => {
  expect(leaves('SsSsSs', 2400)).toBe(true);
  expect(leaves('SsSsSs', 2600)).toBe(false);
});
