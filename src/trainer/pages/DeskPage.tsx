import { useRef, useState } from 'react';
import type { On } from '../../ui/on.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import { fill } from '../../ui/text/fill.ts';
import { caseOf } from '../case/case-of.ts';
import type { Material } from '../case/material.ts';
import { nextStepOf } from '../case/ways-on.ts';
import { DeskTabs } from '../parts/DeskTabs.tsx';
import { OpenRoom } from '../parts/OpenRoom.tsx';
import type { Tab } from '../session/desk-page.ts';
import type { MapAside, Play, Studio, StudioEvent } from '../session/studio.ts';
import { useMinutes } from '../session/use-minutes.ts';
import { useScrolled } from '../session/use-scroll.ts';
import { Stage } from './Stage.tsx';

type DeskPageProps = {
  readonly material: Material;
  readonly studio: Studio;
  readonly play: Play;
  readonly linked: boolean;
  readonly on: On;
  readonly reduce: (studio: Studio, event: StudioEvent) => Studio;
  readonly dispatch: (event: StudioEvent) => void;
  readonly scrolled: (part: number) => void;
  readonly openRoom: () => boolean;
  readonly toStart: () => void;
  readonly toAlone: () => void;
  readonly showKeys: () => void;
};

/** A page that is taller than its place is scrolled without a mouse too: WCAG 2.1.1. */
const scrolledByKeys = { tabIndex: 0 };

/** The presenter's desk: at one side what the room sees, at the other what only the presenter reads. */
export function DeskPage(props: DeskPageProps) {
  const { material, studio, play, linked, on, dispatch, scrolled, openRoom, toStart, toAlone, showKeys } = props;
  const { words, scenarios } = material.training;
  const { desk } = words;
  const { scenario } = caseOf(material.flow, scenarios, play);
  const [tab, setTab] = useState<Tab>('notes');
  const [other, setOther] = useState<'case' | 'before'>(scenario === null ? 'before' : 'case');
  const [mapAside, setMapAside] = useState<MapAside>({ kind: 'map', zoom: 2.6, at: null, fold: play.audience });
  const stage = useRef<HTMLElement>(null);
  useScrolled(stage, scrolled);
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
        <p className="desk-clock">{fill(desk.clock, { minutes: useMinutes(`${play.scenario} ${play.clock.day} ${play.clock.time}`) })}</p>
        <OpenRoom words={words} linked={linked} openRoom={openRoom} />
        <Tap className="tool small" data-studio="alone" onTap={toAlone}>
          {desk.alone}
        </Tap>
        <Tap className="tool small" data-studio="keys" onTap={showKeys}>
          {desk.keys}
        </Tap>
      </header>
      <section ref={stage} className="desk-stage" aria-label={desk.room} {...scrolledByKeys} data-kind={studio.blank ? 'blank' : undefined}>
        <Stage material={material} studio={studio} dispatch={dispatch} on={on} />
      </section>
      <section className="desk-notes" aria-label={desk.notes}>
        <DeskTabs
          material={material}
          studio={studio}
          play={play}
          tab={tab}
          onTab={setTab}
          mapAside={mapAside}
          onMap={(aside) => {
            setMapAside(aside);
            if (studio.aside?.kind === 'map') dispatch({ type: 'aside', aside });
          }}
          with={other}
          onWith={setOther}
          dispatch={dispatch}
        />
      </section>
      <Controls {...props} />
    </div>
  );
}

function Controls({ material, studio, play, reduce, dispatch }: DeskPageProps) {
  const { desk, notes } = material.training.words;
  const after = reduce(studio, { type: 'next' }).play;
  const next = nextStepOf(play, after, { ...material.walker.standing(play.now.events), events: play.now.events });
  return (
    <footer className="desk-controls">
      <Tap className="tool" data-studio="previous" onTap={() => dispatch({ type: 'previous' })}>
        {desk.previous}
      </Tap>
      <Tap className="tool filled" data-studio="next" onTap={() => dispatch({ type: 'next' })}>
        {desk.next}
      </Tap>
      <p className="quiet">
        {notes.next} {notes.nextTo[next]}
      </p>
      <Tap className="tool" data-studio="debrief" onTap={() => dispatch({ type: 'debrief' })}>
        {desk.debrief}
      </Tap>
      <Tap className="tool" aria-pressed={studio.blank} data-studio="pause" onTap={() => dispatch({ type: 'blank' })}>
        {studio.blank ? desk.resume : desk.pause}
      </Tap>
    </footer>
  );
}
