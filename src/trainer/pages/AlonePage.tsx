import { useRef } from 'react';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { ReadPage } from '../parts/ReadPage.tsx';
import { Stage } from '../screens/Stage.tsx';
import type { PresenterProps } from './page-props.ts';

/** One window for one screen: what the room sees, with a slim row of controls. */
export function AlonePage(props: PresenterProps) {
  const { studio, dispatch } = props;
  const { desk } = props.material.training.words;
  const stage = useRef<HTMLDivElement>(null);
  return (
    <div className="room alone">
      <div ref={stage} className="alone-stage" {...scrolledByKeys}>
        <ReadPage scroller={stage} studio={studio} dispatch={dispatch} />
        <Stage {...props} />
      </div>
      <footer className="desk-controls">
        <Tap className="tool small" data-studio="previous" onTap={() => dispatch({ type: 'previous' })}>
          {desk.previous}
        </Tap>
        <Tap className="tool small filled" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
          {desk.next}
        </Tap>
        <Tap className="tool small" aria-pressed={studio.blank} data-studio="pause" onTap={() => dispatch({ type: 'blank' })}>
          {studio.blank ? desk.resume : desk.pause}
        </Tap>
        <Tap className="tool small" data-studio="desk" onTap={() => dispatch({ type: 'goTo', page: { name: 'desk' } })}>
          {desk.two}
        </Tap>
      </footer>
    </div>
  );
}

/** A page that is taller than its place is scrolled without a mouse too: WCAG 2.1.1. */
export const scrolledByKeys = { tabIndex: 0 };
