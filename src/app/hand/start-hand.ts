import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Typed, TypedEvent } from '../../journey/tools/tool-view.ts';
import type { FlowContent, HandHere } from '../content/flow-content.ts';

/** The tools, once they are here, and what was typed into them. */
type InHand = { readonly tools: HandHere | null; readonly typed: Typed };

type HandEvent = TypedEvent | { readonly type: 'arrived'; readonly tools: HandHere };

function taken(known: InHand, event: HandEvent): InHand {
  if (event.type === 'arrived') return { ...known, tools: event.tools };
  if (event.type === 'forget') return { ...known, typed: {} };
  if (event.type === 'brought') return { ...known, typed: event.typed };
  const { [event.id]: _, ...others } = known.typed;
  return { ...known, typed: event.value === null ? others : { ...others, [event.id]: event.value } };
}

/**
 * The tools as an actor, and the way in which they come. What is typed into them is in memory alone: it outlives every page but this
 * visit, and is dropped on leaving.
 */
export function startHand({ loadHand }: Pick<FlowContent, 'loadHand'>, failed: () => void) {
  const hand = createActor(fromTransition(taken, { tools: null, typed: {} }), inspect);
  hand.subscribe({ error: failed });
  hand.start();

  /** They came with the first load, after the walk's; where they do not arrive, a plan offers none. */
  async function fill(): Promise<void> {
    try {
      hand.send({ type: 'arrived', tools: await loadHand() });
    } catch {
      // The walk goes on without.
    }
  }

  return { hand, fill };
}

export type HandActor = ReturnType<typeof startHand>['hand'];
type HandSnapshot = { readonly context: InHand };
export const toolsOf = ({ context }: HandSnapshot): HandHere | null => context.tools;
export const typedOf = ({ context }: HandSnapshot): Typed => context.typed;
