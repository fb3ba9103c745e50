import { directory, edition, flows } from 'virtual:handrail/studio';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenToTaps } from '../effects/taps.ts';
import '../ui/styles/handrail.css';
import '../ui/styles/handrail-plan.css';
import './styles/trainer.css';
import type { StudioLibrary } from './case/material.ts';
import { walkerOf } from './case/walker.ts';
import { PresenterApp } from './PresenterApp.tsx';
import { RoomApp } from './RoomApp.tsx';
import { openPresenter } from './room/open-presenter.ts';
import { openRoom } from './room/open-room.ts';
import { whichWindow } from './room/session-address.ts';
import { reducerOf } from './session/reduce.ts';
import { opening } from './session/studio.ts';

const today = new Date();
const [first, ...others] = flows.map((one) => ({ ...one, directory, walker: walkerOf(one.flow), today }));

listenToTaps();
const { role, session } = whichWindow(location.hash);
const root = document.querySelector('#app');
if (root !== null && first !== undefined) {
  const library: StudioLibrary = [first, ...others];
  if (role === 'room' && session !== null) {
    document.documentElement.classList.add('is-room');
    createRoot(root).render(
      <StrictMode>
        <RoomApp library={library} session={openRoom(session, edition)} />
      </StrictMode>,
    );
  } else {
    const reduce = reducerOf(library);
    // The place the first case plays in: where a trainer most likely is.
    const home = first.training.scenarios[0]?.region ?? first.flow.regions[0]?.id ?? '';
    const presenter = await openPresenter({ session, edition, begin: opening(first.id, home), reduce });
    createRoot(root).render(
      <StrictMode>
        <PresenterApp library={library} session={presenter} reduce={reduce} />
      </StrictMode>,
    );
  }
}
