import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Hand } from '../../flow/assemble/content.ts';
import type { Typed, TypedEvent } from '../../journey/tools/tool-view.ts';
import type { FlowContent, PlanProgram } from '../content/flow-content.ts';

/** What comes after the questions: what makes and draws a plan and its tools, what the tools say and make, and what was typed into them. */
type InHand = { readonly program: PlanProgram | null; readonly hand: Hand | null; readonly typed: Typed };

type HandEvent =
  | TypedEvent
  | { readonly type: 'programArrived'; readonly program: PlanProgram }
  | { readonly type: 'arrived'; readonly hand: Hand };

function taken(known: InHand, event: HandEvent): InHand {
  if (event.type === 'programArrived') return { ...known, program: event.program };
  if (event.type === 'arrived') return { ...known, hand: event.hand };
  if (event.type === 'forget') return { ...known, typed: {} };
  if (event.type === 'brought') return { ...known, typed: event.typed };
  const { [event.id]: _, ...others } = known.typed;
  return { ...known, typed: event.value === null ? others : { ...others, [event.id]: event.value } };
}

/**
 * The plan's part of the program and its tools as an actor, and the ways in which they come. What is typed into them is in memory alone:
 * it outlives every page but this visit, and is dropped on leaving.
 */
export function startHand({ loadPlanProgram, loadMore }: Pick<FlowContent, 'loadPlanProgram' | 'loadMore'>, failed: () => void) {
  const hand = createActor(fromTransition(taken, { program: null, hand: null, typed: {} }), inspect);
  hand.subscribe({ error: failed });
  hand.start();
  let coming: Promise<void> | null = null;

  /** Settles when a plan can be drawn, and rejects where what draws it cannot come; null: it can. */
  function whenHere(): Promise<void> | null {
    if (programOf(hand.getSnapshot()) !== null) return null;
    coming ??= loadPlanProgram().then((program) => hand.send({ type: 'programArrived', program }));
    return coming;
  }

  /** Where the tools do not arrive, a plan offers none. */
  async function fill(): Promise<void> {
    try {
      hand.send({ type: 'arrived', hand: (await loadMore()).hand });
    } catch {
      // The walk goes on without.
    }
  }

  return { hand, whenHere, fill };
}

export type StartedHand = ReturnType<typeof startHand>;
export type HandActor = StartedHand['hand'];
type HandSnapshot = { readonly context: InHand };
export const programOf = ({ context }: HandSnapshot): PlanProgram | null => context.program;
export const handOf = ({ context }: HandSnapshot): Hand | null => context.hand;
export const typedOf = ({ context }: HandSnapshot): Typed => context.typed;
