import { type ComponentType, memo, type ReactNode, useState } from 'react';
import type { InterfaceWords } from '../flow/schema/interface-words.ts';
import type { BarView, PlanView, View } from '../journey/view/view.ts';
import type { On } from './on.ts';
import { Page } from './pages/Page.tsx';
import type { PageProps } from './pages/page-props.ts';
import { Bar } from './parts/frame/Bar.tsx';
import { Foot } from './parts/frame/Foot.tsx';
import { pageId, SkipLinks } from './parts/frame/SkipLinks.tsx';
import type { PlanPlace, Prefers, RegionControl } from './prefers.ts';
import { Redraw } from './Redraw.tsx';
import { usePlanPlace } from './use-plan-place.ts';

/** The page that is made ready. */
export const readyId = 'ready';

/**
 * Laid out as it will stand, moving nothing: below the screen, where nobody can tap it, and read by nobody. It lies around the page, which
 * then is as it was when it is shown. Not `visibility`, nor `inert`: every element of the page takes that from here, so a browser would
 * style each of them again. A key that could bring the focus here takes the page away: see use-pressed.ts.
 */
const madeReady = {
  id: readyId,
  'aria-hidden': true,
  style: { position: 'fixed', insetInline: 0, top: '100%', opacity: 0 },
} as const;

type ShellProps = {
  readonly bar: BarView;
  readonly view: View;
  readonly words: InterfaceWords;
  /** Comes apart from the questions; see Page. */
  readonly PlanPage?: ComponentType<PageProps<PlanView>> | undefined;
  readonly on: On;
  readonly leaveTo: string;
  readonly region?: RegionControl | null;
  /** Whoever hands it in forgets it at the next step. */
  readonly half?: Prefers['half'];
  /** The page that a finger is about to open, with the bar and words it will have: made ready beside the one on show, and shown as it is. */
  readonly ahead?: Pick<ShellProps, 'bar' | 'view' | 'words'> | null;
  /** A page that stands in the place of the view's own. */
  readonly instead?: ReactNode;
  /** What stands below the page. */
  readonly beneath?: ReactNode;
  /** What comes later than the page, and so stands at its very end: nothing moves when it comes. */
  readonly last?: ReactNode;
  readonly printing?: boolean;
  /** Which content this copy was made from. */
  readonly edition?: string;
};

/** Everything that is on the screen. A new step is a new page, so that nothing half chosen is carried over. */
export function Shell({
  bar,
  view,
  words,
  PlanPage,
  on,
  leaveTo,
  region = null,
  half,
  ahead = null,
  instead = null,
  beneath = null,
  last = null,
  printing = false,
  ...copy
}: ShellProps) {
  const [textFirst, setTextFirst] = useState(false);
  const place = usePlanPlace(view, on);
  const now = { bar, view, words };
  const pages = ahead === null || instead !== null || pageKey(ahead.view) === pageKey(view) ? [now] : [now, ahead];
  return (
    <>
      <Redraw>
        <SkipLinks words={words} on={on} leaveTo={leaveTo} />
        <Bar bar={bar} words={words} on={on} leaveTo={leaveTo} />
        {/* Shown where a tap waits for longer than a second, before the program is there and after: see stage.css. */}
        <p className="waiting" role="status" hidden>
          {words.waiting}
        </p>
      </Redraw>
      {pages.map((shown) => (
        <Redraw key={`${pageKey(shown.view)} ${instead === null}`} spare={shown !== now}>
          <div {...(shown === now ? { id: pageId } : madeReady)}>
            {instead ?? (
              <ShownPage
                key={pageKey(shown.view)}
                view={shown.view}
                words={shown.words}
                PlanPage={PlanPage}
                on={on}
                textFirst={textFirst}
                setTextFirst={setTextFirst}
                region={shown.view.page === 'crisis' ? region : null}
                printing={printing}
                half={half}
                tonight={shown.bar.tonight}
                {...place}
              />
            )}
          </div>
        </Redraw>
      ))}
      {beneath !== null && <Redraw>{beneath}</Redraw>}
      <Redraw>
        <Foot bar={bar} region={view.page === 'crisis' ? null : region} words={words} {...copy} />
      </Redraw>
      {last !== null && <Redraw>{last}</Redraw>}
    </>
  );
}

type ShownPageProps = Omit<PageProps<View>, 'prefers'> &
  Pick<ShellProps, 'PlanPage'> &
  Omit<Prefers, 'plan' | 'turnTextFirst'> &
  Omit<PlanPlace, 'turned'> & { readonly setTextFirst: (textFirst: boolean) => void };

/** Drawn anew only where something on it is another, so each thing is handed in by itself: what was made ready is shown as it is. */
const ShownPage = memo(function ShownPage({ view, words, PlanPage, on, setTextFirst, textFirst, ...rest }: ShownPageProps) {
  const plan = { ...rest, turned: view.page === 'plan' ? view.turned : {} };
  const prefers = { ...rest, textFirst, turnTextFirst: () => setTextFirst(!textFirst), plan };
  return <Page view={view} words={words} PlanPage={PlanPage} on={on} prefers={prefers} />;
});

function pageKey(view: View): string {
  return [view.page, view.step, view.page === 'crisis' ? view.cover : null].join(' ');
}
