import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { On } from '../../ui/on.ts';
import type { Material } from '../case/material.ts';
import { ReadPage } from '../parts/ReadPage.tsx';
import type { Studio, StudioEvent } from '../session/studio.ts';
import { Stage } from './Stage.tsx';

type RoomHereProps = {
  readonly room: Window;
  readonly material: Material;
  readonly studio: Studio;
  readonly dispatch: (event: StudioEvent) => void;
  readonly on: On;
};

/** The room's window drawn by the presenter's own: where there is no network, no page can be loaded into it. */
export function RoomHere({ room, material, studio, dispatch, on }: RoomHereProps) {
  const page = useRef<HTMLElement | null>(room.document.documentElement);
  useEffect(() => heardFrom(room), [room]);
  return createPortal(
    <div className="room">
      <ReadPage scroller={page} studio={studio} dispatch={dispatch} />
      <Stage material={material} studio={studio} dispatch={dispatch} on={on} />
    </div>,
    room.document.body,
  );
}

/** A key pressed there is heard here. Talks to: the other window. */
function heardFrom(room: Window): () => void {
  const hear = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): void => {
    dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, altKey, metaKey, repeat }));
  };
  room.addEventListener('keydown', hear);
  return () => room.removeEventListener('keydown', hear);
}
