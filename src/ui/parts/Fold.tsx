import type { ReactNode } from 'react';

type FoldProps = { readonly summary: string; readonly className?: string; readonly children: ReactNode };

/** Folded away until wanted; unfolded on paper. */
export function Fold({ summary, className, children }: FoldProps) {
  return (
    <details className={className === undefined ? 'fold' : `fold ${className}`}>
      <summary>{summary}</summary>
      <div className="fold-in">{children}</div>
    </details>
  );
}
