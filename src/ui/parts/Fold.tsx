import { type ReactNode, useState } from 'react';
import { useUnfolded } from './unfolded.ts';

type FoldProps = {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Where something else keeps whether it is open. */
  readonly kept?: { readonly open: boolean; readonly turn: (open: boolean) => void };
  readonly children: ReactNode;
};

/** Folded away, and not drawn, until wanted; on paper, and on a page without a program, drawn from the start. */
export function Fold({ summary, className, kept, children }: FoldProps) {
  const unfolded = useUnfolded();
  const [turned, setTurned] = useState(false);
  const { open, turn } = kept ?? { open: turned, turn: setTurned };
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
