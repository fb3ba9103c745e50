import { newName, openLink } from './link.ts';
import { opening, type Studio, type StudioEvent } from './studio.ts';

export type PresenterStore = {
  readonly session: string;
  readonly current: () => Studio;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: StudioEvent) => void;
  readonly isRoomLinked: () => boolean;
  /** Keys pressed in the room's window, where a clicker may well be heard. */
  readonly onKey: (listener: (key: string) => void) => () => void;
  readonly addWindow: (room: Window) => void;
};

type Start = { readonly session: string | null; readonly region: string; readonly reduce: (studio: Studio, event: StudioEvent) => Studio };

/** How long a presenter's window that was opened again waits for what the room's window remembers. */
const patience = 400;

/**
 * The presenter's side of a session: it alone decides, and sends the whole of it after every change. A window opened again under
 * the session's name takes up what the room's window still shows; where another presenter has that name, it takes a new one.
 */
export async function openPresenter({ session: asked, region, reduce }: Start): Promise<PresenterStore> {
  if (asked !== null) {
    const again = await askAround(asked);
    if (again !== 'taken') return present(asked, again ?? opening(region), reduce);
  }
  return present(newName(), opening(region), reduce);
}

/** What another window of this session knows: its state, that a presenter is there already, or nothing. */
function askAround(session: string): Promise<Studio | 'taken' | null> {
  return new Promise((resolve) => {
    let remembered: Studio | null = null;
    const link = openLink(session, (body) => {
      if (body.is === 'state') remembered = body.studio;
      if (body.is === 'taken') answer('taken');
    });
    // A room may answer before the presenter who is already there: waited out, so that two never share one room.
    const timer = setTimeout(() => answer(remembered), patience);
    function answer(found: Studio | 'taken' | null): void {
      clearTimeout(timer);
      link.close();
      resolve(found);
    }
    link.send({ is: 'here', role: 'presenter' });
  });
}

function present(session: string, begin: Studio, reduce: Start['reduce']): PresenterStore {
  let studio = begin;
  let linked = false;
  const listeners = new Set<() => void>();
  const keyListeners = new Set<(key: string) => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const dispatch = (event: StudioEvent): void => {
    const next = reduce(studio, event);
    if (next === studio) return;
    studio = next;
    send();
    tell();
  };
  const link = openLink(session, (body) => {
    if (body.is === 'event') dispatch(body.event);
    if (body.is === 'key') for (const listener of keyListeners) listener(body.key);
    if (body.is === 'here' && body.role === 'presenter') link.send({ is: 'taken' });
    if (body.is === 'here' && body.role === 'room') {
      linked = true;
      send();
      tell();
    }
    if (body.is === 'bye' && body.role === 'room') {
      linked = false;
      tell();
    }
  });
  // The room need not know where it has been before each page; a window that takes over begins from here.
  const send = (): void =>
    link.send({ is: 'state', studio: studio.play === null ? studio : { ...studio, play: { ...studio.play, past: [] } } });
  send();
  return {
    session,
    current: () => studio,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    isRoomLinked: () => linked,
    onKey(listener) {
      keyListeners.add(listener);
      return () => keyListeners.delete(listener);
    },
    addWindow: link.addWindow,
  };
}
