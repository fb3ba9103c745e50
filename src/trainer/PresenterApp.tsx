import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Material } from './case/material.ts';
import { trainingHandlers } from './case/training-handlers.ts';
import { readableZoom } from './map/map-window.ts';
import { AlonePage } from './pages/AlonePage.tsx';
import { CardsPage } from './pages/CardsPage.tsx';
import { DeskPage } from './pages/DeskPage.tsx';
import { PacksPage } from './pages/PacksPage.tsx';
import { StartPage } from './pages/StartPage.tsx';
import { KeysHelp } from './parts/KeysHelp.tsx';
import type { DeskPage as Page } from './session/desk-page.ts';
import { type KeyDoes, keyDoes } from './session/keys.ts';
import type { PresenterStore } from './session/presenter-store.ts';
import { roomAddress, roomName } from './session/session-address.ts';
import type { Aside, Studio, StudioEvent } from './session/studio.ts';
import { useKeys } from './session/use-keys.ts';

type PresenterAppProps = {
  readonly material: Material;
  readonly store: PresenterStore;
  readonly reduce: (studio: Studio, event: StudioEvent) => Studio;
};

/** Joins the session, the keys and the pages of the presenter's window; decides nothing. */
export function PresenterApp({ material, store, reduce }: PresenterAppProps) {
  const studio = useSyncExternalStore(store.subscribe, store.current);
  const linked = useSyncExternalStore(store.subscribe, store.isRoomLinked);
  const [page, setPage] = useState<Page>(() => ({ name: store.current().play === null ? 'start' : 'desk' }));
  const [keysShown, setKeysShown] = useState(false);
  const on = useMemo(() => trainingHandlers(store.dispatch), [store]);
  const scrolled = useCallback((to: number) => store.dispatch({ type: 'scroll', to }), [store]);
  const { name } = page;

  const does = useCallback(
    (key: KeyDoes) => {
      const { aside } = store.current();
      const toggle = (wanted: Aside): void => store.dispatch({ type: 'aside', aside: aside?.kind === wanted.kind ? null : wanted });
      switch (key) {
        case 'next':
        case 'previous':
          return store.dispatch({ type: key });
        case 'blank':
          return store.dispatch({ type: 'blank' });
        case 'map':
          return toggle({ kind: 'map', zoom: readableZoom(material.map, 16 / 9), at: null, fold: store.current().play?.audience ?? null });
        case 'compare':
          return toggle({ kind: 'compare', with: store.current().play?.scenario == null ? 'before' : 'case' });
        case 'close':
          setKeysShown(false);
          return store.dispatch({ type: 'aside', aside: null });
        case 'keys':
          return setKeysShown((shown) => !shown);
        case 'alone':
          return setPage(otherView);
        case 'down':
        case 'up':
          return scrollStage(key === 'down' ? 1 : -1);
        default:
          return key satisfies never;
      }
    },
    [store, material],
  );
  useKeys(does);
  useEffect(() => store.onKey((key) => passOn(key, does)), [store, does]);
  // In braces: newer engines give back a promise, which is no way to clean up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, [name]);

  const openRoom = (): boolean => {
    const room = open(roomAddress(store.session), roomName(store.session), 'popup,width=1280,height=720');
    if (room === null) return false;
    store.addWindow(room);
    room.focus();
    return true;
  };
  const toStart = (): void => setPage({ name: 'start' });
  const common = { material, studio, dispatch: store.dispatch, on };
  return (
    <>
      {name === 'start' && <StartPage {...common} linked={linked} openRoom={openRoom} goTo={setPage} />}
      {name === 'packs' && <PacksPage {...common} scenario={page.scenario} toStart={toStart} />}
      {name === 'cards' && <CardsPage material={material} toStart={toStart} />}
      {name === 'alone' && <AlonePage {...common} toDesk={() => setPage({ name: 'desk' })} />}
      {name === 'desk' && studio.play !== null && (
        <DeskPage
          {...common}
          play={studio.play}
          linked={linked}
          reduce={reduce}
          scrolled={scrolled}
          openRoom={openRoom}
          toStart={toStart}
          toAlone={() => setPage({ name: 'alone' })}
          showKeys={() => setKeysShown(true)}
        />
      )}
      {keysShown && <KeysHelp words={material.training.words} onClose={() => setKeysShown(false)} />}
    </>
  );
}

/** From the desk to the one window and back; elsewhere there is nothing to change. */
function otherView(page: Page): Page {
  if (page.name === 'desk') return { name: 'alone' };
  return page.name === 'alone' ? { name: 'desk' } : page;
}

/** A key pressed in the room's window does what it does here. */
function passOn(key: string, does: (key: KeyDoes) => void): void {
  const found = keyDoes({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false }, false);
  if (found !== null) does(found);
}

function scrollStage(screens: number): void {
  const stage = document.querySelector('.desk-stage');
  if (stage === null) scrollBy({ top: screens * innerHeight * 0.8 });
  else stage.scrollBy({ top: screens * stage.clientHeight * 0.8 });
}
