import { type ReactNode, useContext, useState } from 'react';
import { KeptContext, useUnfolded } from './unfolded.ts';

type FoldProps = {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Its name within its card: by it a plan that was covered comes back with the same folds open. */
  readonly part?: string;
  readonly children: ReactNode;
};

/** Folded away, and not drawn, until wanted; on paper, and on a page without a program, drawn from the start. */
export function Fold({ summary, className, part, children }: FoldProps) {
  const unfolded = useUnfolded();
  const [turned, setTurned] = useState(false);
  const { open, turn } = useContext(KeptContext)(part) ?? { open: turned, turn: setTurned };
  return (
    <details
      className={className === undefined ? 'fold' : `fold ${className}`}
      open={open || unfolded === 'all'}
      onToggle={(event) => turn(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {(open || unfolded !== 'none') && <div className="fold-in">{children}</div>}
    </details>
  );
}
