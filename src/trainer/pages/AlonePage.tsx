import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { ScreenProps } from './page-props.ts';
import { Stage } from './Stage.tsx';

type AlonePageProps = ScreenProps & { readonly toDesk: () => void };

/** One window for one screen: what the room sees, with a slim row of controls. */
export function AlonePage({ toDesk, ...props }: AlonePageProps) {
  const { studio, dispatch } = props;
  const { desk } = props.material.training.words;
  return (
    <div className="room alone">
      <Stage {...props} />
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
        <Tap className="tool small" data-studio="desk" onTap={toDesk}>
          {desk.two}
        </Tap>
      </footer>
    </div>
  );
}
