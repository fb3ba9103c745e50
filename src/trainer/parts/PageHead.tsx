import type { ReactNode } from 'react';
import { Tap } from '../../ui/parts/choice/Tap.tsx';

type PageHeadProps = {
  readonly back: string;
  readonly heading: string;
  readonly lead: string;
  readonly toStart: () => void;
  readonly children?: ReactNode;
};

/** The head of a page beside the cases: the way back to them, and what this one is. */
export function PageHead({ back, heading, lead, toStart, children }: PageHeadProps) {
  return (
    <header>
      <Tap className="tool small no-print" data-studio="start" onTap={toStart}>
        {back}
      </Tap>
      <h1>{heading}</h1>
      <p className="lead">{lead}</p>
      {children}
    </header>
  );
}
