/** Up to the heading of the page, for whoever has just asked for another part of it. */
export function toHeading(from: Element): void {
  const heading = from.ownerDocument.querySelector<HTMLElement>('main h1');
  from.ownerDocument.defaultView?.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}
