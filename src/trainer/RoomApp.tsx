import { useSelector } from '@xstate/react';
import { useCallback, useMemo } from 'react';
import { materialOf, type StudioLibrary } from './case/material.ts';
import { trainingHandlers } from './case/training-handlers.ts';
import type { KeyDoes } from './desk/keys.ts';
import { useKeys } from './desk/use-keys.ts';
import { Mark } from './parts/Mark.tsx';
import { ReadPage } from './parts/ReadPage.tsx';
import { type RoomSession, shownIn } from './room/open-room.ts';
import { Stage } from './screens/Stage.tsx';

type RoomAppProps = { readonly library: StudioLibrary; readonly session: RoomSession };

/** The room's window: it shows what it is told, and passes on what is pressed in it. */
export function RoomApp({ library, session }: RoomAppProps) {
  const shows = useSelector(session.room, shownIn);
  const on = useMemo(() => trainingHandlers(session.send), [session]);
  const studio = typeof shows === 'object' ? shows : null;
  useKeys(useCallback((pressed: KeyDoes) => session.sendKey(keyFor[pressed]), [session]));
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
      <ReadPage scroller={null} studio={studio} dispatch={session.send} />
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
