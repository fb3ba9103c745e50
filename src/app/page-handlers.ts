import { copyText } from '../effects/copy-text.ts';
import { printPage } from '../effects/print-page.ts';
import { selectText } from '../effects/select-text.ts';
import type { ToolId } from '../flow/vocabulary.ts';
import type { JourneyEvent } from '../journey/journey.ts';
import type { On } from '../ui/on.ts';
import type { Words } from './content/words.ts';
import type { HandActor } from './hand/start-hand.ts';
import { leaveInstead } from './leaving/leave.ts';

/** What stands behind the pages of one window. */
export type Behind = {
  readonly send: (event: JourneyEvent) => void;
  readonly hand: HandActor['send'];
  readonly whenWorded: Words['whenWorded'];
  /** The tool for tonight; null: a page of words and people stands in its place. */
  readonly tonightTool: ToolId | null;
  /** Called where the words of an answer cannot come. */
  readonly failed: () => void;
  /** Stands in for a place that nobody asked for. */
  readonly likelyRegion: string | null;
};

/** What a person can do on a page, told to their session. */
export function pageHandlers({ send, hand, whenWorded, tonightTool, failed, likelyRegion }: Behind): On {
  return {
    answer: (step, options) => {
      whenWorded(step, options, () => send({ type: 'answer', step, options })).catch(failed);
    },
    back: () => send({ type: 'back' }),
    planNow: () => send({ type: 'planNow', region: likelyRegion }),
    crisis: () => send({ type: 'crisis' }),
    tonight: () => send(tonightTool === null ? { type: 'tonight' } : { type: 'tool', tool: tonightTool }),
    tool: (tool) => send({ type: 'tool', tool }),
    resume: () => send({ type: 'resume' }),
    refine: (step) => send({ type: 'refine', step }),
    change: (step) => send({ type: 'change', step }),
    mark: (action, as) => send({ type: 'mark', action, as }),
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
