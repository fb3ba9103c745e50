import { edition } from 'virtual:handrail/studio';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { listenToTaps } from '../effects/taps.ts';
import { library, openingOf } from './first-page.tsx';
import { PresenterApp } from './PresenterApp.tsx';
import { RoomApp } from './RoomApp.tsx';
import { openPresenter } from './room/open-presenter.ts';
import { openRoom } from './room/open-room.ts';
import { whichWindow } from './room/session-address.ts';
import { reducerOf } from './session/reduce.ts';

listenToTaps();
const { role, session } = whichWindow(location.hash);
const root = document.querySelector<HTMLElement>('#app');
if (root !== null && library !== null) {
  if (role === 'room' && session !== null) {
    document.documentElement.classList.add('is-room');
    draw(root, <RoomApp library={library} session={openRoom(session, edition)} />);
  } else {
    const reduce = reducerOf(library);
    const presenter = await openPresenter({ session, edition, begin: openingOf(library), reduce });
    draw(root, <PresenterApp library={library} session={presenter} reduce={reduce} />);
  }
}

/** Draws the window, or goes on from what the build drew there: see head.ts. Talks to: the document. */
function draw(on: HTMLElement, app: ReactNode): void {
  const { dataset } = document.documentElement;
  const goesOn = dataset.early === 'first';
  const waiting = document.querySelector('#waiting');
  const whole = <StrictMode>{app}</StrictMode>;
  delete on.dataset.prerendered;
  delete dataset.early;
  if (goesOn) {
    waiting?.remove();
    goOn(on, whole);
  } else {
    on.replaceChildren(...(waiting === null ? [] : [waiting]));
    createRoot(on).render(whole);
  }
}

/** What was tapped and chosen before the program was there is done now. What was written is not: a field says nothing that the program does not know. */
function goOn(on: HTMLElement, whole: ReactNode): void {
  const chosen = [...on.querySelectorAll('select')]
    .filter(({ selectedOptions: [option] }) => option?.defaultSelected === false)
    .map((select) => ({ select, value: select.value }));
  for (const field of on.querySelectorAll('input')) field.value = field.defaultValue;
  hydrateRoot(on, whole);
  for (const { select, value } of chosen) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  on.querySelector<HTMLElement>('button[data-tapped]')?.click();
}
