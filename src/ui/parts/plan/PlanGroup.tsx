import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import { namedTonight } from '../../../flow/vocabulary.ts';
import type { Mark, PlanActionView, PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import type { PlanPlace } from '../../prefers.ts';
import { counted } from '../../text/fill.ts';
import { timingText } from '../../text/times.ts';
import { useTurned } from '../../use-turned.ts';
import { ActionCard } from '../action/ActionCard.tsx';
import { Fold } from '../Fold.tsx';
import { useUnfolded } from '../unfolded.ts';

type PlanGroupProps = {
  readonly group: PlanView['groups'][number];
  readonly byDay: boolean;
  /** The next thing to do; null: all is dealt with. */
  readonly next: string | null;
  readonly place: PlanPlace | undefined;
  /** Helpers who stand at the head of the plan. */
  readonly atHead: readonly string[];
  readonly words: InterfaceWords;
  readonly on: On;
  readonly marked: (action: PlanActionView, mark: Mark | null) => void;
};

const cardsOf = ({ group, next, byDay: _, ...shared }: PlanGroupProps) =>
  group.actions.map((action) => <ActionCard key={action.id} action={action} isNext={action.id === next} {...shared} />);

/** What is for now and for tonight, each on its own dot of the rail. */
export function UrgentGroup(props: PlanGroupProps) {
  const { group, byDay, words } = props;
  const heading = useId();
  const cards = cardsOf(props);
  const named = group.timing === 'now' || cards.length <= namedTonight + 1 ? cards.length : namedTonight;
  return (
    <section className="when" data-when={group.timing} aria-labelledby={heading}>
      <h2 id={heading}>{timingText(group.timing, byDay, words)}</h2>
      {cards.slice(0, named)}
      {cards.length > named && (
        <Fold summary={counted(words.plan.more, cards.length - named, words.locale)} className="more-tasks" part={group.timing}>
          {cards.slice(named)}
        </Fold>
      )}
    </section>
  );
}

/** What comes later: its time, and the first of it, on one line until it is wanted. */
export function LaterGroup(props: PlanGroupProps) {
  const { group, byDay, place, words } = props;
  const heading = useId();
  const unfolded = useUnfolded();
  const [turned, turn] = useTurned(place, group.timing, false);
  const open = unfolded !== 'none' || turned;
  const [first] = group.actions;
  const others = group.actions.length - 1;
  const line = others === 0 ? first?.what : counted(words.plan.things, others, words.locale, { first: first?.what ?? '' });
  return (
    <section className="later" data-when={group.timing} aria-labelledby={heading}>
      <details open={open} onToggle={(event) => turn(event.currentTarget.open)}>
        <summary>
          <h2 id={heading}>{timingText(group.timing, byDay, words)}</h2>
          <span className="quiet">{line}</span>
        </summary>
        {open && cardsOf(props)}
      </details>
    </section>
  );
}
