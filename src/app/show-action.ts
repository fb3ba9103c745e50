/** Brings an action of the plan into view, unfolded, and to its heading. */
export function showAction(id: string): void {
  const action = document.querySelector<HTMLElement>(`[data-action="${id}"]`);
  action?.querySelector(':scope > details')?.setAttribute('open', '');
  action?.scrollIntoView({ block: 'start' });
  action?.querySelector<HTMLElement>('summary, h3')?.focus({ preventScroll: true });
}
