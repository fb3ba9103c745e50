import { copyText } from '../effects/copy-text.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import type { On } from '../ui/on.ts';
import { whenWorded } from './content/content-store.ts';
import { typedStore } from './hand/typed-store.ts';
import { leaveInstead } from './leaving/leave.ts';

/** What a person can do on a page, told to their session. `likelyRegion` stands in for a place that nobody asked for. */
export function pageHandlers(send: (event: JourneyEvent) => void, likelyRegion: string | null): On {
  return {
    answer: (step, options) => whenWorded(step, options, () => send({ type: 'answer', step, options })),
    back: () => send({ type: 'back' }),
    planNow: () => send({ type: 'planNow', region: likelyRegion }),
    crisis: () => send({ type: 'crisis' }),
    tonight: () => send({ type: 'tonight' }),
    tool: (tool) => send({ type: 'tool', tool }),
    resume: () => send({ type: 'resume' }),
    refine: (step) => send({ type: 'refine', step }),
    change: (step) => send({ type: 'change', step }),
    mark: (action, as) => send({ type: 'mark', action, as }),
    startAgain: () => {
      typedStore.clear();
      send({ type: 'startAgain' });
    },
    copy: copyText,
    print: () => print(),
    leave: (event) => leaveInstead(event, event.currentTarget.href),
  };
}
