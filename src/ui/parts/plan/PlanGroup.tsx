import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { timingText } from '../../text/timing-text.ts';
import { ActionCard } from './ActionCard.tsx';

type PlanGroupProps = {
  readonly group: PlanView['groups'][number];
  readonly byDay: boolean;
  /** Said under the heading. */
  readonly help: string | null;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** What belongs to one time, on its own dot of the rail. What is for now stands open; the rest is a list until wanted. */
export function PlanGroup({ group, byDay, help, words, on }: PlanGroupProps) {
  const heading = useId();
  return (
    <section className="when" data-when={group.timing} aria-labelledby={heading}>
      <h2 id={heading}>{timingText(group.timing, byDay, words)}</h2>
      {help !== null && <p className="quiet">{help}</p>}
      {group.actions.map((action) => (
        <ActionCard key={action.id} action={action} folded={group.timing !== 'now'} words={words} on={on} />
      ))}
    </section>
  );
}
