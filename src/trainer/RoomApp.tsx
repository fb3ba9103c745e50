import { useSelector } from '@xstate/react';
import { useCallback, useMemo } from 'react';
import { materialOf, type StudioLibrary } from './case/material.ts';
import { trainingHandlers } from './case/training-handlers.ts';
import type { KeyDoes } from './desk/keys.ts';
import { useKeys } from './desk/use-keys.ts';
import { useFills, useScrollTo } from './desk/use-scroll.ts';
import { Mark } from './parts/Mark.tsx';
import { type RoomSession, shownIn } from './room/open-room.ts';
import { Stage } from './screens/Stage.tsx';
import { pageKey } from './session/page-key.ts';

type RoomAppProps = { readonly library: StudioLibrary; readonly session: RoomSession };

/** The room's window: it shows what it is told, and passes on what is pressed in it. */
export function RoomApp({ library, session }: RoomAppProps) {
  const shows = useSelector(session.room, shownIn);
  const on = useMemo(() => trainingHandlers(session.send), [session]);
  const studio = typeof shows === 'object' ? shows : null;
  const key = studio === null ? String(shows) : pageKey(studio);
  useKeys(useCallback((pressed: KeyDoes) => session.sendKey(keyFor[pressed]), [session]));
  useScrollTo(null, studio?.scroll ?? 0, key);
  useFills(
    null,
    key,
    useCallback((screens: number) => session.send({ type: 'fills', screens }), [session]),
  );
  if (studio === null) {
    const { words } = library[0].training;
    return (
      <div className="room">
        <Mark words={words} />
        <main className="card-screen" data-screen={shows === 'waiting' ? 'waiting' : 'other-edition'}>
          <h1>{words.waiting.heading}</h1>
          <p className="lead">{shows === 'waiting' ? words.waiting.lead : words.waiting.other}</p>
        </main>
      </div>
    );
  }
  return (
    <div className="room">
      <Stage material={materialOf(library, studio.flow)} studio={studio} dispatch={session.send} on={on} />
    </div>
  );
}

/** The key that stands for each thing: what is pressed here is done at the desk. */
const keyFor: Readonly<Record<KeyDoes, string>> = {
  next: 'PageDown',
  previous: 'PageUp',
  blank: 'b',
  vote: 'v',
  map: 'm',
  compare: 'c',
  alone: 'w',
  close: 'Escape',
  keys: '?',
  down: 'ArrowDown',
  up: 'ArrowUp',
};
