import { useRef } from 'react';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { sourceNames } from '../case/names.ts';
import { nextStepOf } from '../compare/ways-on.ts';
import { SessionClock } from '../desk/SessionClock.tsx';
import { OpenRoom } from '../parts/OpenRoom.tsx';
import { ReadPage } from '../parts/ReadPage.tsx';
import { Stage } from '../screens/Stage.tsx';
import type { Practice } from '../session/practise.ts';
import type { RoomLink } from '../session/presenter.ts';
import type { Reduce } from '../session/reduce.ts';
import { scrolledByKeys } from './AlonePage.tsx';
import type { PresenterProps } from './page-props.ts';

type PracticePageProps = PresenterProps & {
  readonly practice: Practice;
  readonly room: RoomLink;
  readonly reduce: Reduce;
  readonly openRoom: () => boolean;
  readonly toStart: () => void;
};

/** The presenter's side of the practice: what the room sees, and beside it which answer helps and who says so. */
export function PracticePage(props: PracticePageProps) {
  const { material, studio, practice, room, reduce, on, dispatch, openRoom, toStart } = props;
  const { words, practice: turns } = material.training;
  const stage = useRef<HTMLElement>(null);
  const now = turns.find(({ id }) => id === practice.turns[practice.at]);
  const next = nextStepOf(studio, reduce(studio, { type: 'next' }));
  return (
    <div className="desk">
      <header className="desk-head">
        <Tap className="tool small" data-studio="start" onTap={toStart}>
          {words.desk.start}
        </Tap>
        <p>
          <strong>{words.practice.heading}</strong>
          <small>
            {practice.at + 1} / {practice.turns.length}
          </small>
        </p>
        <SessionClock session={studio.session} words={words} />
        <OpenRoom words={words} room={room} openRoom={openRoom} />
      </header>
      <section ref={stage} className="desk-stage" aria-label={words.desk.room} {...scrolledByKeys}>
        <ReadPage scroller={stage} studio={studio} measured={room !== 'linked'} dispatch={dispatch} />
        <Stage material={material} studio={studio} dispatch={dispatch} on={on} />
      </section>
      <section className="desk-notes" aria-label={words.desk.notes}>
        <div className="tab-panel">
          {now?.answers.map(({ text, fits, why, sources }) => (
            <section key={text} className={fits ? 'note-strong' : undefined}>
              <h3>{fits ? words.practice.fits : words.practice.other}</h3>
              <p>{text}</p>
              <p>{why}</p>
              <p className="quiet sources-line">
                {words.practice.sources} {sourceNames(material.flow, sources).join('; ')}
              </p>
            </section>
          ))}
        </div>
      </section>
      <footer className="desk-controls">
        <Tap className="tool" data-studio="previous" onTap={() => dispatch({ type: 'previous' })}>
          {words.desk.previous}
        </Tap>
        <Tap className="tool filled" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
          {words.desk.next}
        </Tap>
        <p className="quiet" data-next={next}>
          {words.notes.next} {words.notes.nextTo[next]}
        </p>
        <Tap className="tool" aria-pressed={studio.blank} data-studio="pause" onTap={() => dispatch({ type: 'blank' })}>
          {studio.blank ? words.desk.resume : words.desk.pause}
        </Tap>
      </footer>
    </div>
  );
}
