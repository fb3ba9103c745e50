import type { ReactNode } from 'react';

type FoldProps = { readonly summary: string; readonly children: ReactNode };

/** Folded away until wanted; unfolded on paper. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      <div className="fold-in">{children}</div>
    </details>
  );
}
