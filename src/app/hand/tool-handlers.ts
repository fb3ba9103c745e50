import { attempt } from '../../effects/attempt.ts';
import { copyText } from '../../effects/copy-text.ts';
import { inTime } from '../../effects/in-time.ts';
import { printPage } from '../../effects/print-page.ts';
import { saveFile } from '../../effects/save-file.ts';
import { selectText } from '../../effects/select-text.ts';
import type { Hand } from '../../flow/assemble/content.ts';
import { planOfText, textOfPlan } from '../../journey/tools/plan-file.ts';
import { reminderFile } from '../../journey/tools/reminder.ts';
import type { Typed } from '../../journey/tools/tool-view.ts';
import type { Trail } from '../../journey/trail.ts';
import type { Scene } from '../../journey/view/scene.ts';
import type { OnHand } from '../../ui/tools/on-hand.ts';
import type { Behind } from '../behind.ts';
import { isLeaving } from '../leaving/leave.ts';
import { canLock, lockText, unlockText } from './locked-text.ts';

/** Says nothing to whoever sees it among the downloads. */
const fileName = 'notes.txt';

/** What a person can do with a tool. Talks to: the device's way to share. */
export function toolHandlers({ send, hand }: Behind, { flow, person }: Scene, { words }: Hand, typed: Typed): OnHand {
  const bring = (answers: Trail): void => send({ type: 'bring', answers });
  return {
    open: (tool) => send({ type: 'tool', tool }),
    resume: () => send({ type: 'resume' }),
    bring,
    type: (id, value) => hand({ type: 'typed', id, value }),
    copy: copyText,
    share: 'share' in navigator ? shareText : null,
    print: printPage,
    remind: (titles) => saveFile('reminder.ics', 'text/calendar', reminderFile(new Date(), titles)),
    proposeWords: () => drawnFrom(words.passphrase),
    lock: async (passphrase) => {
      const plan = textOfPlan({ flow: flow.id, answers: person.trail, typed });
      return passphrase === '' ? null : lockText(plan, passphrase).catch(() => null);
    },
    unlock: async (locked, passphrase) => {
      if (!canLock()) return 'cannot';
      const found = await unlockText(locked, asTyped(passphrase));
      if (typeof found === 'string') return found;
      const plan = planOfText(found.text);
      if (plan === null || plan.flow !== flow.id) return 'foreign';
      // Whoever left meanwhile finds nothing in memory.
      if (isLeaving()) return 'opened';
      hand({ type: 'brought', typed: plan.typed });
      bring(plan.answers);
      return 'opened';
    },
    save: (text) => saveFile(fileName, 'text/plain', text),
    select: selectText,
  };
}

/** Five words that nobody can guess: as long a list as nine bits, so that each is as likely as any. Talks to: the source of chance. */
function drawnFrom(list: readonly string[]): string {
  return attempt(() => [...crypto.getRandomValues(new Uint16Array(5))].map((number) => list[number % list.length]).join(' '), '');
}

/** Capitals, and more than a space between two words, are no other words. */
const asTyped = (passphrase: string): string => passphrase.normalize('NFC').toLowerCase().trim().split(/\s+/).join(' ');

/** True too where the person thought better of it. */
async function shareText(text: string): Promise<boolean> {
  try {
    return await inTime(navigator.share({ text }).then(() => true));
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
