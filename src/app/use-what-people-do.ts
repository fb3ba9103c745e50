import { useMemo } from 'react';
import type { JourneyEvent } from '../journey/journey.ts';
import type { View } from '../journey/view.ts';
import type { On } from '../ui/on.ts';
import { whenWorded } from './content-store.ts';
import { copyText } from './copy-text.ts';
import { rewind, stepBack, stepForward } from './history-depth.ts';
import type { JourneyActor } from './journey-actor.ts';
import { leave } from './leave.ts';

/** What a person can do, told to the machine; moves forward also push one history entry, inside the tap. */
export function useWhatPeopleDo(actor: JourneyActor, view: View): On {
  const { step } = view;
  return useMemo(() => {
    const forward = (event: JourneyEvent): void => {
      // A late or double tap names a step that has been left: it changes nothing and adds no entry.
      if (!actor.getSnapshot().can(event)) return;
      stepForward();
      actor.send(event);
    };
    const back = (event: JourneyEvent): void => {
      if (!stepBack()) actor.send(event);
    };
    return {
      answer: (at, options) => whenWorded(at, options, () => forward({ type: 'answer', step: at, options })),
      back: () => back({ type: 'back' }),
      crisis: () => forward({ type: 'crisis' }),
      resume: () => back({ type: 'resume' }),
      refine: (at) => forward({ type: 'refine', step: at }),
      change: (at) => forward({ type: 'change', step: at }),
      mark: (action, as) => actor.send({ type: 'mark', action, as }),
      tonight: () => forward({ type: 'tonight' }),
      startAgain: () => {
        actor.send({ type: 'startAgain' });
        rewind();
      },
      copy: copyText,
      print: () => print(),
      leave: (event) => leave(event.currentTarget.href, event),
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: `step` is here so that a tap meets the page it was meant for.
  }, [actor, step]);
}
