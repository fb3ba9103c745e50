import { essentials } from 'virtual:handrail/essentials';

const ids = essentials.places.map(({ id }) => id);

/** What the host of this copy wrote: `<meta name="handrail-region" content="ie">`. Talks to: the document's head. */
function written(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="handrail-region"]')?.content.trim() || null;
}

/** The region whose numbers come first on this copy; null where its host names none, or none that there is. */
export function presetRegion(): string | null {
  const id = written();
  return id !== null && ids.includes(id) ? id : null;
}

/** Says in the console, to whoever sets this copy up, that the region they wrote does not exist, and what would. */
export function tellOfUnknownPreset(): void {
  const id = written();
  if (id === null || ids.includes(id)) return;
  const told = `Handrail: the region "${id}" in <meta name="handrail-region"> does not exist, so the region is guessed. Write one of: ${ids.join(', ')}.`;
  // Phones of 2021 have no such function, and nobody sets up a copy on one.
  globalThis.reportError?.(new Error(told));
}
