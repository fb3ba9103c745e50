import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { PlanView } from '../../journey/view.ts';
import type { On } from '../on.ts';
import { ActionCard } from './ActionCard.tsx';

type PlanGroupProps = { readonly group: PlanView['groups'][number]; readonly words: InterfaceWords; readonly on: On };

/** What belongs to one time, on its own dot of the rail. */
export function PlanGroup({ group, words, on }: PlanGroupProps) {
  const heading = useId();
  return (
    <section className="when" data-when={group.timing} aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.timings[group.timing]}</h2>
      {group.actions.map((action) => (
        <ActionCard key={action.id} action={action} words={words} on={on} />
      ))}
    </section>
  );
}
