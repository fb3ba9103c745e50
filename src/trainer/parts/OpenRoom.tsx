import { useState } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';
import type { RoomLink } from '../session/presenter.ts';

type OpenRoomProps = { readonly words: TrainerWords; readonly room: RoomLink; readonly openRoom: () => boolean };

/** Opens the window for the projector, and says how it stands with it. */
export function OpenRoom({ words: { start }, room, openRoom }: OpenRoomProps) {
  const [blocked, setBlocked] = useState(false);
  const told: Readonly<Record<RoomLink, string>> = {
    none: blocked ? start.blocked : '',
    linked: start.roomOpen,
    closed: blocked ? start.blocked : start.roomClosed,
    'other edition': start.roomOther,
  };
  const linked = room === 'linked';
  return (
    <div className={linked ? 'open-room linked' : 'open-room'} data-room={room}>
      <Tap className={linked ? 'tool' : 'tool filled'} data-studio="room" onTap={() => setBlocked(!openRoom())}>
        {linked ? start.openAgain : start.openRoom}
      </Tap>
      <output className="quiet">{told[room]}</output>
    </div>
  );
}
