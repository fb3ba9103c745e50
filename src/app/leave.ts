/** Leaves at once: the page is covered before anything is fetched, and the entry is replaced. */
export function leave(destination: string, event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.body.replaceChildren();
  location.replace(destination);
}
