import type { FlowContent, HandHere } from '../content/flow-content.ts';

type Listener = () => void;

let here: HandHere | null = null;
const listeners = new Set<Listener>();

/** Takes the tools into memory. They came with the first load, after the walk's; where they do not arrive, a plan offers none. */
export async function fillHand({ loadHand }: Pick<FlowContent, 'loadHand'>): Promise<void> {
  try {
    here = await loadHand();
    for (const listener of listeners) listener();
  } catch {
    // The walk goes on without.
  }
}

export const handStore = {
  current: (): HandHere | null => here,
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
