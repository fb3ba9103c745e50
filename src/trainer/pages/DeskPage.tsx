import { useCallback, useRef, useState } from 'react';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import { caseOf } from '../case/case-of.ts';
import type { StudioLibrary } from '../case/material.ts';
import { type ComparedWith, compareFirst } from '../compare/comparison.ts';
import { DeskControls } from '../desk/DeskControls.tsx';
import { DeskTabs } from '../desk/DeskTabs.tsx';
import type { Tab } from '../desk/desk-page.ts';
import { SessionClock, useMinutes } from '../desk/SessionClock.tsx';
import { useScrolled } from '../desk/use-scroll.ts';
import { OpenRoom } from '../parts/OpenRoom.tsx';
import { ReadPage } from '../parts/ReadPage.tsx';
import { Stage } from '../screens/Stage.tsx';
import type { RoomLink } from '../session/presenter.ts';
import type { Reduce } from '../session/reduce.ts';
import type { MapAside, Play } from '../session/studio.ts';
import { scrolledByKeys } from './AlonePage.tsx';
import type { PresenterProps } from './page-props.ts';

type DeskPageProps = PresenterProps & {
  readonly library: StudioLibrary;
  readonly play: Play;
  readonly room: RoomLink;
  readonly reduce: Reduce;
  readonly openRoom: () => boolean;
  readonly toStart: () => void;
};

/** The presenter's desk: at one side what the room sees, at the other what only the presenter reads. */
export function DeskPage(props: DeskPageProps) {
  const { library, material, studio, play, room, reduce, on, dispatch, openRoom, toStart } = props;
  const { words, scenarios } = material.training;
  const { desk } = words;
  const { scenario } = caseOf(material.flow, scenarios, play);
  const [tab, setTab] = useState<Tab>('notes');
  const [chosen, setChosen] = useState<ComparedWith | null>(null);
  const [mapAside, setMapAside] = useState<MapAside>({ kind: 'map', zoom: 2.6, at: null, fold: play.audience });
  const stage = useRef<HTMLElement>(null);
  useScrolled(
    stage,
    studio.scroll,
    useCallback((to: number) => dispatch({ type: 'scroll', to }), [dispatch]),
  );
  const region = material.flow.regions.find(({ id }) => id === play.region)?.name ?? '';
  return (
    <div className="desk">
      <header className="desk-head">
        <Tap className="tool small" data-studio="start" onTap={toStart}>
          {desk.start}
        </Tap>
        <p>
          <strong>{scenario === null ? desk.free : `${scenario.letter} · ${scenario.title}`}</strong>
          <small>{fill(desk.plays, { day: words.days[play.clock.day], time: play.clock.time, region })}</small>
        </p>
        <p className="desk-clock">{fill(desk.clock, { minutes: useMinutes(play.began) })}</p>
        <SessionClock session={studio.session} words={words} />
        <OpenRoom words={words} room={room} openRoom={openRoom} />
        <Tap className="tool small" data-studio="alone" onTap={() => dispatch({ type: 'goTo', page: { name: 'alone' } })}>
          {desk.alone}
        </Tap>
        <Tap className="tool small" data-studio="keys" onTap={() => dispatch({ type: 'keys', shown: true })}>
          {desk.keys}
        </Tap>
      </header>
      <section ref={stage} className="desk-stage" aria-label={desk.room} {...scrolledByKeys} data-kind={studio.blank ? 'blank' : undefined}>
        <ReadPage scroller={stage} studio={studio} measured={room !== 'linked'} dispatch={dispatch} />
        <Stage material={material} studio={studio} dispatch={dispatch} on={on} />
      </section>
      <section className="desk-notes" aria-label={desk.notes}>
        <DeskTabs
          material={material}
          studio={studio}
          play={play}
          tab={tab}
          onTab={setTab}
          mapAside={studio.aside?.kind === 'map' ? studio.aside : mapAside}
          onMap={(aside) => {
            setMapAside(aside);
            if (studio.aside?.kind === 'map') dispatch({ type: 'aside', aside });
          }}
          with={chosen ?? compareFirst(material, play)}
          onWith={(other) => {
            setChosen(other);
            if (studio.aside?.kind === 'compare') dispatch({ type: 'aside', aside: { kind: 'compare', with: other } });
          }}
          dispatch={dispatch}
        />
      </section>
      <DeskControls library={library} material={material} studio={studio} play={play} reduce={reduce} dispatch={dispatch} />
    </div>
  );
}
