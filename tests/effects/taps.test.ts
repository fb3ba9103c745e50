// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSecondHalf, listenToTaps, type Tap } from '../../src/effects/taps.ts';

const button = document.createElement('button');
const other = document.createElement('button');
const first: Tap = { time: 1000, x: 180, y: 400, on: button, byPointer: true };
const pauses = fc.integer({ min: 30, max: 1000 });

describe('of two taps', () => {
  test('the second at the same place within a third of a second is the other half of a double tap, whatever stands there now', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 340 }), fc.integer({ min: -20, max: 20 }), fc.constantFrom(button, other), (pause, off, on) =>
        isSecondHalf(first, { ...first, time: 1000 + pause, x: 180 + off, y: 400 - off, on }),
      ),
    );
  });

  test('the second is taken at the same place a moment later, and elsewhere at once', () => {
    fc.assert(
      fc.property(pauses, fc.integer({ min: 0, max: 20 }), (pause, off) => {
        const late = { ...first, time: 1000 + 350 + pause, x: 180 + off };
        const elsewhere = { ...first, time: 1000 + pause, y: 400 + 48 + off };
        return !isSecondHalf(first, late) && !isSecondHalf(first, elsewhere);
      }),
    );
  });

  test('by keyboard and switch each is taken, on the same thing too', () => {
    const press: Tap = { time: 1000, x: 0, y: 0, on: button, byPointer: false };
    fc.assert(
      fc.property(pauses, fc.constantFrom(button, other), (pause, on) => !isSecondHalf(press, { ...press, time: 1000 + pause, on })),
    );
    expect(isSecondHalf(press, press)).toBe(true);
  });
});

describe('on a page', () => {
  const clicked = vi.fn();
  beforeAll(() => {
    listenToTaps();
    document.body.innerHTML = '<button><b>One</b></button><label>Two <input type="checkbox"></label>';
    document.body.addEventListener('click', ({ target }) => clicked(target));
  });
  beforeEach(() => clicked.mockClear());

  const tap = (selector: string, x: number): void => {
    document
      .querySelector(selector)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: x, clientY: 9 }));
  };

  test('a script that clicks in place of a finger, and then the finger’s own click: one tap', () => {
    document.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 90, clientY: 9 }));
    tap('button', 90);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('the second half of a double tap reaches nothing; what was tapped is marked until the next tap', () => {
    tap('b', 50);
    tap('b', 52);
    expect(clicked).toHaveBeenCalledOnce();
    expect(document.querySelector('[data-tapped]')).toBe(document.querySelector('button'));
    tap('label', 300);
    expect(document.querySelector('[data-tapped]')?.tagName).toBe('LABEL');
  });

  test('a tap on a label ticks its box, and a double tap ticks it once', () => {
    const box = document.querySelector('input');
    const ticked = box?.checked;
    tap('label', 500);
    expect(box?.checked).toBe(!ticked);
    tap('label', 501);
    expect(box?.checked).toBe(!ticked);
  });
});
