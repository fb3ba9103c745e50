import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { useUnfolded } from '../unfolded.ts';
import { ActionBody } from './ActionBody.tsx';
import { OnPaper } from './OnPaper.tsx';

type ActionCardProps = {
  readonly action: PlanActionView;
  /** True: only what it is, until wanted. */
  readonly folded: boolean;
  readonly words: InterfaceWords;
  readonly on: On;
};

/** One thing to do. */
export function ActionCard({ action, folded, words, on }: ActionCardProps) {
  const heading = useId();
  const unfolded = useUnfolded();
  const body = <ActionBody action={action} heading={heading} words={words} on={on} />;
  const className = `action${folded ? ' folded' : ''}${action.mark === 'done' ? ' done' : ''}`;
  return (
    <article className={className} data-action={action.id} data-timing={action.timing} aria-labelledby={heading}>
      {folded ? (
        <>
          <details open={unfolded === 'all'}>
            <summary className="action-head">
              <h3 id={heading}>{action.what}</h3>
            </summary>
            {body}
          </details>
          <OnPaper services={action.services} words={words} />
        </>
      ) : (
        <>
          <h3 id={heading} tabIndex={-1}>
            {action.what}
          </h3>
          {body}
        </>
      )}
    </article>
  );
}
