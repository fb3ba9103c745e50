/** Brings an action of the plan into view and to its heading. */
export function showAction(id: string): void {
  const action = document.querySelector<HTMLElement>(`[data-action="${id}"]`);
  action?.scrollIntoView({ block: 'start' });
  action?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}
