import type { Typed } from '../../journey/tools/tool-view.ts';

type Listener = () => void;

let typed: Typed = {};
const listeners = new Set<Listener>();

function set(next: Typed): void {
  typed = next;
  for (const listener of listeners) listener();
}

/** What was typed into the tools, in memory alone: it outlives every page but this visit, and is dropped on leaving. */
export const typedStore = {
  current: (): Typed => typed,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  type(id: string, value: string | null): void {
    const { [id]: _, ...others } = typed;
    set(value === null ? others : { ...others, [id]: value });
  },
  clear: (): void => set({}),
};
