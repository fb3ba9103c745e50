import { copyText } from '../../effects/copy-text.ts';
import { inTime } from '../../effects/in-time.ts';
import { printPage } from '../../effects/print-page.ts';
import { selectText } from '../../effects/select-text.ts';
import { reminderFile } from '../../journey/tools/reminder.ts';
import type { OnHand } from '../../ui/tools/on-hand.ts';
import type { Behind } from '../page-handlers.ts';
import { saveFile } from './save-file.ts';

/** What a person can do with a tool. Talks to: the device's way to share. */
export function toolHandlers({ send, hand, whenWorded, failed }: Behind, audienceStep: string): OnHand {
  return {
    open: (tool) => send({ type: 'tool', tool }),
    resume: () => send({ type: 'resume' }),
    bring: (answers) => {
      const options = answers.find(({ step }) => step === audienceStep)?.options ?? [];
      whenWorded(audienceStep, options, () => send({ type: 'bring', answers })).catch(failed);
    },
    type: (id, value) => hand({ type: 'typed', id, value }),
    copy: copyText,
    share: 'share' in navigator ? shareText : null,
    print: printPage,
    remind: (titles) => {
      const file = reminderFile(new Date(), titles);
      return saveFile('reminder.ics', 'text/calendar', file) ? null : file;
    },
    select: selectText,
  };
}

/** True too where the person thought better of it. */
async function shareText(text: string): Promise<boolean> {
  try {
    return await inTime(navigator.share({ text }).then(() => true));
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
