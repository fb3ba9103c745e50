import { useCallback } from 'react';
import { type Scroller, useFills, useScrollTo } from '../desk/use-scroll.ts';
import type { Studio, StudioEvent } from '../session/studio.ts';

type ReadPageProps = {
  /** What scrolls; null: the page of this window. */
  readonly scroller: Scroller;
  readonly studio: Studio;
  /** False: another window tells how much fits, for there the room reads it. */
  readonly measured?: boolean;
  readonly dispatch: (event: StudioEvent) => void;
};

/** Draws nothing: it keeps what scrolls where the session is, and tells how many screens the page fills. Another page is begun anew. */
export function ReadPage(props: ReadPageProps) {
  return <Reading key={pageKey(props.studio)} {...props} />;
}

function Reading({ scroller, studio: { scroll }, measured = true, dispatch }: ReadPageProps) {
  const tell = useCallback((screens: number) => dispatch({ type: 'fills', screens }), [dispatch]);
  useScrollTo(scroller, scroll);
  useFills(scroller, measured ? tell : null);
  return null;
}

/** What is another page, and read from its top, has another key. */
function pageKey({ flow, blank, aside, whole, play, practice }: Studio): string {
  return JSON.stringify([flow, blank, aside, whole, play?.now, practice]);
}
