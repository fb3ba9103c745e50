import { useSelector } from '@xstate/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Material, materialOf, type StudioLibrary } from './case/material.ts';
import { trainingHandlers } from './case/training-handlers.ts';
import { compareFirst } from './compare/comparison.ts';
import { showsTheCase } from './desk/desk-page.ts';
import { type KeyDoes, keyDoes } from './desk/keys.ts';
import { useKeys } from './desk/use-keys.ts';
import { useTop } from './desk/use-scroll.ts';
import { readableZoom } from './map/map-window.ts';
import { OwnCasePage } from './own-case/OwnCasePage.tsx';
import { AlonePage } from './pages/AlonePage.tsx';
import { CardsPage } from './pages/CardsPage.tsx';
import { DeskPage } from './pages/DeskPage.tsx';
import { PracticePage } from './pages/PracticePage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { PacksPage } from './paper/PacksPage.tsx';
import { KeysHelp } from './parts/KeysHelp.tsx';
import { isOffline, openEmptyWindow } from './room/empty-window.ts';
import type { PresenterSession } from './room/open-presenter.ts';
import { roomAddress, roomName } from './room/session-address.ts';
import { RoomHere } from './screens/RoomHere.tsx';
import { deskPageOf, draftOf, keysShownOf, roomLinkOf, studioOf } from './session/presenter.ts';
import type { Reduce } from './session/reduce.ts';
import type { Aside } from './session/studio.ts';

type PresenterAppProps = { readonly library: StudioLibrary; readonly session: PresenterSession; readonly reduce: Reduce };

/** Joins the session, the keys and the pages of the presenter's window; decides nothing. */
export function PresenterApp({ library, session, reduce }: PresenterAppProps) {
  const { presenter } = session;
  const studio = useSelector(presenter, studioOf);
  const page = useSelector(presenter, deskPageOf);
  const keysShown = useSelector(presenter, keysShownOf);
  const room = useSelector(presenter, roomLinkOf);
  const [drawn, setDrawn] = useState<Window | null>(null);
  const draft = useSelector(presenter, draftOf);
  const { send } = presenter;
  const on = useMemo(() => trainingHandlers(send), [send]);
  const material = materialOf(library, studio.flow);
  const { name } = page;

  const does = useCallback(
    (key: KeyDoes) => {
      const { studio: now, page: at, keysShown: explained } = presenter.getSnapshot().context;
      if (key === 'keys' || (key === 'close' && explained)) send({ type: 'keys', shown: !explained });
      // Nothing is done that the presenter cannot see.
      else if (!explained && showsTheCase(at) && (now.play !== null || now.practice !== null))
        whilePlayed(key, presenter, materialOf(library, now.flow));
    },
    [presenter, send, library],
  );
  useTop(name);
  useKeys(does);
  useEffect(() => session.onKey((key) => passOn(key, does)), [session, does]);

  const openRoom = (): boolean => {
    const here = isOffline() ? openEmptyWindow(roomName(session.session)) : null;
    if (here !== null) {
      session.draws(here);
      setDrawn(here);
      return true;
    }
    const opened = open(roomAddress(session.session), roomName(session.session), 'popup,width=1280,height=720');
    if (opened === null) return false;
    session.addWindow(opened);
    opened.focus();
    return true;
  };
  const toStart = (): void => send({ type: 'goTo', page: { name: 'start' } });
  const common = { material, studio, dispatch: send, on };
  return (
    <>
      {name === 'start' && <StartPage {...common} library={library} room={room} openRoom={openRoom} />}
      {name === 'packs' && <PacksPage {...common} library={library} draft={draft} scenario={page.scenario} toStart={toStart} />}
      {name === 'cards' && <CardsPage material={material} toStart={toStart} />}
      {name === 'alone' && <AlonePage {...common} />}
      {name === 'desk' && studio.play !== null && (
        <DeskPage {...common} library={library} play={studio.play} room={room} reduce={reduce} openRoom={openRoom} toStart={toStart} />
      )}
      {name === 'own' && <OwnCasePage library={library} studio={studio} draft={draft} dispatch={send} toStart={toStart} />}
      {name === 'practice' && studio.practice !== null && (
        <PracticePage {...common} practice={studio.practice} room={room} reduce={reduce} openRoom={openRoom} toStart={toStart} />
      )}
      {drawn !== null && !drawn.closed && <RoomHere room={drawn} {...common} />}
      {keysShown && <KeysHelp words={material.training.words} onClose={() => send({ type: 'keys', shown: false })} />}
    </>
  );
}

type Presenter = PresenterSession['presenter'];

/** What a key does where a case is seen. */
function whilePlayed(key: Exclude<KeyDoes, 'keys'>, presenter: Presenter, material: Material): void {
  const { studio, page } = presenter.getSnapshot().context;
  const { send } = presenter;
  const { aside, play } = studio;
  const toggle = (wanted: Aside): void => send({ type: 'aside', aside: aside?.kind === wanted.kind ? null : wanted });
  // Practice has no page, no map and no other way.
  if (play === null && ['vote', 'map', 'compare', 'alone'].includes(key)) return;
  const does: Readonly<Record<typeof key, () => void>> = {
    next: () => send({ type: 'next' }),
    previous: () => send({ type: 'previous' }),
    blank: () => send({ type: 'blank' }),
    vote: () => send({ type: 'vote' }),
    map: () => toggle({ kind: 'map', zoom: readableZoom(material.map, 16 / 9), at: null, fold: play?.audience ?? null }),
    compare: () => toggle({ kind: 'compare', with: play === null ? 'case' : compareFirst(material, play) }),
    close: () => send({ type: 'aside', aside: null }),
    alone: () => send({ type: 'goTo', page: { name: page.name === 'desk' ? 'alone' : 'desk' } }),
    down: () => scrollStage(1),
    up: () => scrollStage(-1),
  };
  does[key]();
}

/** A key pressed in the room's window does what it does here. */
function passOn(key: string, does: (key: KeyDoes) => void): void {
  const found = keyDoes({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false }, 'page');
  if (found !== null) does(found);
}

function scrollStage(screens: number): void {
  const stage = document.querySelector('.desk-stage');
  if (stage === null) scrollBy({ top: screens * innerHeight * 0.8 });
  else stage.scrollBy({ top: screens * stage.clientHeight * 0.8 });
}
