import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { PlanView } from '../../journey/view.ts';
import { fill } from '../fill.ts';
import type { On } from '../on.ts';
import { ActionCard } from './ActionCard.tsx';
import { Fold } from './Fold.tsx';

type PlanGroupProps = { readonly group: PlanView['groups'][number]; readonly words: InterfaceWords; readonly on: On };

/** What belongs to one time, on its own dot of the rail. */
export function PlanGroup({ group, words, on }: PlanGroupProps) {
  const heading = useId();
  const actions = group.actions.map((action) => <ActionCard key={action.id} action={action} words={words} on={on} />);
  return (
    <section className="when" data-when={group.timing} aria-labelledby={heading}>
      <h2 id={heading}>{words.plan.timings[group.timing]}</h2>
      {isForLater(group) ? <Fold summary={fill(words.plan.open, { count: group.actions.length })}>{actions}</Fold> : actions}
    </section>
  );
}

/** Folded away: what is not needed unless something happens, or not yet, should weigh on nobody tonight. */
function isForLater({ timing }: PlanGroupProps['group']): boolean {
  return timing === 'if-posted' || timing === 'later';
}
