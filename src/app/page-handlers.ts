import { copyText } from '../effects/copy-text.ts';
import { printPage } from '../effects/print-page.ts';
import { selectText } from '../effects/select-text.ts';
import type { LeadingOn, On } from '../ui/on.ts';
import type { Behind } from './behind.ts';
import { leaveInstead } from './leaving/leave.ts';

/** What leads on by itself, told to `send`. */
export function leadingOn({ send, likelyRegion }: Pick<Behind, 'send' | 'likelyRegion'>): LeadingOn {
  return {
    answer: (step, options) => send({ type: 'answer', step, options }),
    planNow: () => send({ type: 'planNow', region: likelyRegion }),
    crisis: () => send({ type: 'crisis' }),
  };
}

/** What a person can do on a page, told to their session. */
export function pageHandlers(behind: Behind): On {
  const { send, hand, tonightTool } = behind;
  return {
    ...leadingOn(behind),
    back: () => send({ type: 'back' }),
    tonight: () => send(tonightTool === null ? { type: 'tonight' } : { type: 'tool', tool: tonightTool }),
    tool: (tool) => send({ type: 'tool', tool }),
    resume: () => send({ type: 'resume' }),
    refine: (step) => send({ type: 'refine', step }),
    change: (step) => send({ type: 'change', step }),
    mark: (action, as) => send({ type: 'mark', action, as }),
    turn: (part, open) => send({ type: 'turn', part, open }),
    startAgain: () => {
      hand({ type: 'forget' });
      send({ type: 'startAgain' });
    },
    copy: copyText,
    print: printPage,
    select: selectText,
    leave: (event) => leaveInstead(event, event.currentTarget.href),
  };
}
