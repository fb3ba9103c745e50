/** A click as far as it tells a double tap: when, where on the screen, on what, and whether a pointer made it. */
export type Tap = {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  readonly on: EventTarget | null;
  readonly byPointer: boolean;
};

/** Milliseconds within which two taps at the same place are one double tap. */
const longestDoubleTap = 350;
/** A finger does not come down on the same point twice: so many pixels are still the same place. */
const samePlace = 24;
/** No hand is as quick: a program, or a key that bounced. */
const quickestHand = 20;

/**
 * Whether `tap` is the second half of a double tap that began with `last`, whatever has come to stand there meanwhile. By keyboard and
 * switch every press counts: a new page has moved the focus away.
 */
export function isSecondHalf(last: Tap | null, tap: Tap): boolean {
  if (last === null) return false;
  const pause = tap.time - last.time;
  if (!last.byPointer || !tap.byPointer) return tap.on === last.on && pause < quickestHand;
  return pause < longestDoubleTap && Math.abs(tap.x - last.x) <= samePlace && Math.abs(tap.y - last.y) <= samePlace;
}

/** One tap on a label is two clicks: its own, and at once one on the box that it names. */
function isClickOfLabel(last: Tap | null, { on, time }: Tap): boolean {
  if (last === null || last.on === on || time - last.time >= quickestHand) return false;
  return last.on instanceof Element && last.on.closest('label')?.control === on;
}

/**
 * From now on a double tap counts once, anywhere on the page, and no other tap is lost. What was tapped is marked until the next tap
 * (`data-tapped`), so that something answers at once even where what it leads to takes a moment. Talks to: the document's clicks.
 */
export function listenToTaps(): void {
  let last: Tap | null = null;
  let marked: Element | null | undefined = null;
  const hear = (event: MouseEvent): void => {
    const { timeStamp: time, clientX: x, clientY: y, target: on, detail, isTrusted } = event;
    // A script that clicks for a finger counts none, and says where.
    const tap: Tap = { time, x, y, on, byPointer: detail > 0 || (!isTrusted && x + y > 0) };
    if (isClickOfLabel(last, tap)) return;
    if (isSecondHalf(last, tap)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    last = tap;
    marked?.removeAttribute('data-tapped');
    marked = on instanceof Element ? on.closest('button, summary, label') : null;
    marked?.setAttribute('data-tapped', '');
  };
  // In the capture phase and on the window, so that it comes before whatever would answer.
  addEventListener('click', hear, true);
}
