import { map } from 'virtual:handrail/map';
import { disagreements, training } from 'virtual:handrail/training';
import { content } from 'virtual:handrail/whole';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenToTaps } from '../effects/taps.ts';
import '../ui/styles/handrail.css';
import './styles/trainer.css';
import type { Material } from './case/material.ts';
import { walkerOf } from './case/walker.ts';
import { PresenterApp } from './PresenterApp.tsx';
import { RoomApp } from './RoomApp.tsx';
import { openPresenter } from './session/presenter-store.ts';
import { reducerOf } from './session/reduce.ts';
import { openRoom } from './session/room-store.ts';
import { rememberDesk, whichWindow } from './session/session-address.ts';

const { flow, directory } = content;
const walker = walkerOf(flow);
const material: Material = { flow, directory, training, map, disagreements, walker, today: new Date() };
const reduce = reducerOf(flow, training.scenarios, walker);

/** The place the first case plays in: where a trainer most likely is. */
const home = training.scenarios[0]?.region ?? flow.regions[0]?.id ?? '';

listenToTaps();
const { role, session } = whichWindow(location.hash);
const root = document.querySelector('#app');
if (root !== null) {
  if (role === 'room' && session !== null) {
    document.documentElement.classList.add('is-room');
    createRoot(root).render(
      <StrictMode>
        <RoomApp material={material} store={openRoom(session)} />
      </StrictMode>,
    );
  } else {
    const store = await openPresenter({ session, region: home, reduce });
    rememberDesk(store.session);
    createRoot(root).render(
      <StrictMode>
        <PresenterApp material={material} store={store} reduce={reduce} />
      </StrictMode>,
    );
  }
}
