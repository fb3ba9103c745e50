/** Scripts that a browser's additions put into every page: their mistakes are not ours. */
const foreign = /^[a-z-]*(extension|masked-url):/;

/**
 * Calls `broken` for whatever nobody caught: in a tap, a timer, a listener, a promise, and, through React, in an effect or in drawing.
 * Talks to: the window's errors.
 */
export function listenForErrors(broken: () => void): void {
  addEventListener('error', ({ filename }) => {
    if (!foreign.test(filename)) broken();
  });
  addEventListener('unhandledrejection', broken);
}
