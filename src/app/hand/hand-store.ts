import type { Hand } from '../../flow/assemble/content.ts';
import type { FlowContent } from '../content/flow-content.ts';

/** The tools: what they are, and what draws them. */
export type HandHere = { readonly hand: Hand } & typeof import('./hand.tsx');

type Listener = () => void;

let here: HandHere | null = null;
const listeners = new Set<Listener>();

/** Takes the tools into memory. They came with the first load, after the walk's; where they do not arrive, a plan offers none. */
export async function fillHand({ loadHand }: Pick<FlowContent, 'loadHand'>): Promise<void> {
  try {
    const [drawing, { hand }] = await Promise.all([import('./hand.tsx'), loadHand()]);
    here = { ...drawing, hand };
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
