import { attempt } from '../../effects/attempt.ts';

/**
 * Some filters throw at whoever so much as looks at the page's clock, and React looks as it begins. It can do without: from now on there
 * is none. Talks to: the window's clock.
 */
export function takeThrowingClock(): void {
  if (attempt(() => window.performance !== null, false)) return;
  attempt(() => Object.defineProperty(window, 'performance', { configurable: true, writable: true, value: undefined }), undefined);
}
