import { useState } from 'react';
import type { HandWords } from '../../flow/schema/hand-words.ts';
import { Tap } from '../parts/choice/Tap.tsx';
import { Instead } from '../parts/Instead.tsx';
import type { OnHand } from './on-hand.ts';

type ReminderProps = { readonly words: HandWords; readonly on: OnHand };

/** Two entries for the calendar. What it will show is said before. */
export function Reminder({ words, on }: ReminderProps) {
  const [instead, setInstead] = useState<string | null>(null);
  return (
    <div className="take-along">
      <p className="quiet">{words.reminder.shows}</p>
      <Tap className="tool" data-reminder="" onTap={() => setInstead(on.remind([words.reminder.tonight, words.reminder.tomorrow]))}>
        {words.reminder.save}
      </Tap>
      {instead !== null && (
        <>
          <output>{words.instead}</output>
          <Instead text={instead} on={on} />
        </>
      )}
    </div>
  );
}
