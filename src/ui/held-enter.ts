import type { KeyboardEvent } from 'react';

/** Enter kept down clicks again and again; a shaking hand means it once. */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
