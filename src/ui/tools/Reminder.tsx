import { useState } from 'react';
import type { HandWords } from '../../flow/schema/hand-words.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import type { OnHand } from './on-hand.ts';

type ReminderProps = { readonly words: HandWords; readonly on: OnHand };

/** Two entries for the calendar. What it will show is said before; what to do where nothing comes of it, after. */
export function Reminder({ words, on }: ReminderProps) {
  const [tapped, setTapped] = useState(false);
  const remind = (): void => {
    on.remind([words.reminder.tonight, words.reminder.tomorrow]);
    setTapped(true);
  };
  return (
    <div className="take-along">
      <p className="quiet">{words.reminder.shows}</p>
      <Tap className="tool" data-reminder="" onTap={remind}>
        {words.reminder.save}
      </Tap>
      <output>{tapped ? words.reminder.otherwise : ''}</output>
    </div>
  );
}
