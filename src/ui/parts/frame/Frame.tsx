import type { ReactNode } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { View } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import { Tap } from '../choice/Tap.tsx';
import { Prose } from '../Prose.tsx';

type FrameProps = {
  readonly view: View;
  readonly words: InterfaceWords;
  readonly on: On;
  readonly headingId: string;
  /** Beside the way back, in the same quiet line. */
  readonly aside?: ReactNode;
  /** True: a large screen has two columns. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** What every page has: the way back, the heading that takes the focus, the lead, and the quiet note at the end. */
export function Frame({ view, words, on, headingId, aside = null, wide = false, children }: FrameProps) {
  return (
    <main className={wide ? 'wide' : undefined} data-page={view.page} data-step={view.step ?? undefined}>
      <div className="topline">
        {view.canGoBack && (
          <Tap className="back" data-back="" onTap={on.back}>
            {words.back}
          </Tap>
        )}
        {aside}
      </div>
      <h1 id={headingId} tabIndex={-1}>
        {view.heading}
      </h1>
      <Prose prose={view.lead} className="lead" />
      {children}
      <Prose prose={view.note} className="quiet" />
    </main>
  );
}
