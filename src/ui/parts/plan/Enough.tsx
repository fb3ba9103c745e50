import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';

type EnoughProps = { readonly view: PlanView; readonly tonight: boolean; readonly words: InterfaceWords; readonly on: On };

/** Nothing more for tonight: what was put off, what comes after it, the way to get through the night, and how to come back. */
export function Enough({ view, tonight, words: { plan, bar }, on }: EnoughProps) {
  const heading = useId();
  const { enough } = plan;
  const actions = view.groups.flatMap((group) => group.actions);
  const putOff = actions.filter(({ id }) => view.next.putOff.includes(id)).map(({ what }) => what);
  const after = view.groups.find(({ timing }) => timing !== 'now' && timing !== 'tonight')?.actions[0]?.what;
  return (
    <article className="next-task" data-enough="" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {view.byDay ? enough.headingToday : enough.heading}
      </h2>
      <p>{enough.lead}</p>
      {putOff.length > 0 && (
        <p>
          <span className="quiet">{enough.putOff}</span>
          <span>{` ${putOff.join('; ')}`}</span>
        </p>
      )}
      {after !== undefined && (
        <p>
          <span className="quiet">{enough.tomorrow}</span>
          <span>{` ${after}`}</span>
        </p>
      )}
      {tonight && (
        <Tap className="go" data-enough-tonight="" onTap={on.tonight}>
          {bar.tonight}
        </Tap>
      )}
      <p className="quiet">{enough.back}</p>
    </article>
  );
}
