import { attempt } from './attempt.ts';

/**
 * Scripts of in-app browsers write on every object, and whoever reads all keys of one, as XState does of what it has scheduled, takes
 * theirs for its own. What they wrote stays and works; from now on a loop over keys does not meet it. Talks to: what all objects share.
 */
export function hideForeignKeys(): void {
  for (const key of Object.keys(Object.prototype)) {
    attempt(() => Object.defineProperty(Object.prototype, key, { enumerable: false }), undefined);
  }
}
