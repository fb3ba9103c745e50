import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Material } from './case/material.ts';
import { trainingHandlers } from './case/training-handlers.ts';
import { Stage } from './pages/Stage.tsx';
import { Mark } from './parts/Mark.tsx';
import type { KeyDoes } from './session/keys.ts';
import type { RoomStore } from './session/room-store.ts';
import type { Studio } from './session/studio.ts';
import { useKeys } from './session/use-keys.ts';
import { useScrollTo } from './session/use-scroll.ts';

type RoomAppProps = { readonly material: Material; readonly store: RoomStore };

/** The room's window: it shows what it is told, and passes on what is pressed in it. */
export function RoomApp({ material, store }: RoomAppProps) {
  const studio = useSyncExternalStore(store.subscribe, store.current);
  const on = useMemo(() => trainingHandlers(store.dispatch), [store]);
  const { words } = material.training;
  useKeys(useCallback((key: KeyDoes) => store.sendKey(keyFor[key]), [store]));
  useScrollTo(studio?.scroll ?? 0, pageKey(studio));
  if (studio === null) {
    return (
      <div className="room">
        <Mark words={words} />
        <main className="card-screen" data-screen="waiting">
          <h1>{words.waiting.heading}</h1>
          <p className="lead">{words.waiting.lead}</p>
        </main>
      </div>
    );
  }
  return (
    <div className="room">
      <Stage material={material} studio={studio} dispatch={store.dispatch} on={on} />
    </div>
  );
}

/** The key that stands for each thing: what is pressed here is done at the desk. */
const keyFor: Readonly<Record<KeyDoes, string>> = {
  next: 'PageDown',
  previous: 'PageUp',
  blank: 'b',
  map: 'm',
  compare: 'c',
  alone: 'w',
  close: 'Escape',
  keys: '?',
  down: 'ArrowDown',
  up: 'ArrowUp',
};

/** Another page is read from its top. */
function pageKey(studio: Studio | null): string {
  if (studio === null) return '';
  return JSON.stringify([studio.blank, studio.aside, studio.play?.now]);
}
