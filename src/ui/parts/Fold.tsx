import { type ReactNode, useState } from 'react';
import { useUnfolded } from './unfolded.ts';

type FoldProps = { readonly summary: ReactNode; readonly className?: string; readonly children: ReactNode };

/** Folded away, and not drawn, until wanted; unfolded on paper. */
export function Fold({ summary, className, children }: FoldProps) {
  const unfolded = useUnfolded();
  const [open, setOpen] = useState(false);
  if (unfolded === 'paper') return children;
  return (
    <details
      className={className === undefined ? 'fold' : `fold ${className}`}
      open={open || unfolded === 'all'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {(open || unfolded !== 'none') && <div className="fold-in">{children}</div>}
    </details>
  );
}
