/** Gives an element the focus. Browsers that refuse it, or that were robbed of it, go on without. Talks to: the element. */
export function takeFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  try {
    element?.focus(options);
  } catch {
    // What was asked for happens all the same.
  }
}
