import { createElement, Fragment, type ReactNode } from 'react';

/** Draws items that never change places, and so need no keys. */
export function inOrder<T>(items: readonly T[], draw: (item: T) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map((item) => draw(item)));
}
