import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { Mark, PlanActionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import type { PlanPlace } from '../../prefers.ts';
import { takeFocus } from '../../take-focus.ts';
import { sortChannels } from '../../text/channel-order.ts';
import { useTurned } from '../../use-turned.ts';
import { Ways } from '../service/Ways.tsx';
import { useUnfolded } from '../unfolded.ts';
import { ActionBody } from './ActionBody.tsx';
import { OnPaper } from './OnPaper.tsx';

type ActionCardProps = {
  readonly action: PlanActionView;
  /** True: the next thing to do. */
  readonly isNext: boolean;
  /** What somebody turned themselves is kept here; training keeps nothing. */
  readonly place: PlanPlace | undefined;
  /** Helpers who stand at the head of the plan. */
  readonly atHead: readonly string[];
  readonly words: InterfaceWords;
  readonly on: On;
  readonly marked: (action: PlanActionView, mark: Mark | null) => void;
};

/**
 * One thing to do: a row with its name, which opens. The next of them stands open, and the words for now; of what else is for now the
 * number stands there, so that all of it is read in two minutes.
 */
export function ActionCard({ action, isNext, place, atHead, words, on, marked }: ActionCardProps) {
  const heading = useId();
  const unfolded = useUnfolded();
  const isNow = action.timing === 'now';
  const opens = isNext || action.mark === 'cant' || (isNow && !action.task);
  const [open, turn] = useTurned(place, action.id, opens);
  const [first] = action.services;
  return (
    <article
      className={['action', action.task ? 'task' : '', action.mark ?? ''].filter(Boolean).join(' ')}
      data-action={action.id}
      data-timing={action.timing}
      aria-labelledby={heading}
    >
      <details open={open} onToggle={(event) => turn(event.currentTarget.open)}>
        <summary className="action-head">
          <h3 id={heading}>{action.what}</h3>
          {action.mark !== null && <small className="marked">{words.plan.marked[action.mark]}</small>}
        </summary>
        {(open || unfolded !== 'none') && (
          <ActionBody
            action={action}
            heading={heading}
            headingLevel={3}
            atHead={atHead}
            words={words}
            on={on}
            marked={(mark, by) => {
              marked(action, mark);
              if (mark !== 'done' && mark !== 'not-now') return;
              // What folds takes the button along.
              takeFocus(by.closest('details')?.querySelector('summary'));
              turn(false);
            }}
          />
        )}
      </details>
      {!open && isNow && first !== undefined && !atHead.includes(first.id) && (
        <Ways channels={sortChannels(first.channels).direct.slice(0, 1)} words={words} />
      )}
      <OnPaper services={action.services} words={words} />
    </article>
  );
}
