import type { On } from '../ui/on.ts';
import { whenWorded } from './content/content-store.ts';
import { copyText } from './copy-text.ts';
import type { Walk } from './history/walk.ts';
import { leaveInstead } from './leaving/leave.ts';

/** What a person can do on a page, told to their walk. `likelyRegion` stands in for a place that nobody asked for. */
export function whatPeopleDo(walk: Walk, likelyRegion: string | null): On {
  return {
    answer: (step, options) => whenWorded(step, options, () => walk.forward({ type: 'answer', step, options })),
    back: () => walk.back({ type: 'back' }),
    planNow: () => walk.forward({ type: 'planNow', region: likelyRegion }),
    crisis: () => walk.forward({ type: 'crisis' }),
    tonight: () => walk.forward({ type: 'tonight' }),
    tool: (tool) => walk.forward({ type: 'tool', tool }),
    resume: () => walk.back({ type: 'resume' }),
    refine: (step) => walk.forward({ type: 'refine', step }),
    change: (step) => walk.forward({ type: 'change', step }),
    mark: (action, as) => walk.stay({ type: 'mark', action, as }),
    startAgain: walk.startAgain,
    copy: copyText,
    print: () => print(),
    leave: (event) => leaveInstead(event, event.currentTarget.href),
  };
}
