import { useState } from 'react';
import type { TrainerWords } from '../../flow/schema/trainer-words.ts';
import { Tap } from '../../ui/parts/choice/Tap.tsx';

type OpenRoomProps = { readonly words: TrainerWords; readonly linked: boolean; readonly openRoom: () => boolean };

/** Opens the window for the projector, and says where the browser would not. */
export function OpenRoom({ words: { start }, linked, openRoom }: OpenRoomProps) {
  const [blocked, setBlocked] = useState(false);
  const unlinked = blocked ? start.blocked : '';
  return (
    <div className={linked ? 'open-room linked' : 'open-room'}>
      <Tap className={linked ? 'tool' : 'tool filled'} data-studio="room" onTap={() => setBlocked(!openRoom())}>
        {linked ? start.openAgain : start.openRoom}
      </Tap>
      <output className="quiet">{linked ? start.roomOpen : unlinked}</output>
    </div>
  );
}
