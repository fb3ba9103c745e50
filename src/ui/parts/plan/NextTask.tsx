import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { ActionBody } from '../action/ActionBody.tsx';
import { CantHelp } from '../action/CantHelp.tsx';
import { Tap } from '../choice/Tap.tsx';
import { Whom } from './PeopleFirst.tsx';

type NextTaskProps = {
  readonly action: PlanActionView;
  readonly marked: (mark: Mark | null, by: Element) => void;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** The next thing to do, open, and nothing beside it: whom to reach stands under its name, before anything there is to read. */
export function NextTask({ action, marked, words, on }: NextTaskProps) {
  const heading = useId();
  const [first] = action.services;
  return (
    <article className="next-task" data-next-task={action.id} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {action.what}
      </h2>
      {first !== undefined && <Whom service={first} words={words} />}
      <ActionBody
        action={action}
        heading={heading}
        headingLevel={2}
        atHead={action.services.map(({ id }) => id)}
        words={words}
        on={on}
        marked={marked}
      />
    </article>
  );
}

type UnableProps = { readonly action: PlanActionView; readonly onward: (by: Element) => void; readonly words: InterfaceWords };

/** What to do for whoever has just said that they can't: it stays until they go on. */
export function Unable({ action, onward, words }: UnableProps) {
  const heading = useId();
  return (
    <article className="next-task" data-unable={action.id} aria-labelledby={heading}>
      <p className="order">{words.plan.cant}</p>
      <h2 id={heading} tabIndex={-1}>
        {action.what}
      </h2>
      <CantHelp action={action} words={words} />
      <Tap className="go" data-onward="" onTap={(event) => onward(event.currentTarget)}>
        {words.plan.onward}
      </Tap>
    </article>
  );
}
