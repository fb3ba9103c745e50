import { openLink } from './link.ts';
import type { Studio, StudioEvent } from './studio.ts';

export type RoomStore = {
  readonly current: () => Studio | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: StudioEvent) => void;
  readonly sendKey: (key: string) => void;
};

/** The room's side of a session: it shows what it is told, and asks for the whole whenever it may have missed something. */
export function openRoom(session: string): RoomStore {
  let studio: Studio | null = null;
  const listeners = new Set<() => void>();
  const link = openLink(session, (body) => {
    if (body.is === 'state') {
      studio = body.studio;
      for (const listener of listeners) listener();
    }
    // A presenter's window that was opened again may have forgotten everything.
    if (body.is === 'here' && body.role === 'presenter' && studio !== null) link.send({ is: 'state', studio });
  });
  const ask = (): void => link.send({ is: 'here', role: 'room' });
  ask();
  addEventListener('pageshow', ask);
  addEventListener('focus', ask);
  document.addEventListener('visibilitychange', ask);
  addEventListener('pagehide', () => link.send({ is: 'bye', role: 'room' }));
  return {
    current: () => studio,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => link.send({ is: 'event', event }),
    sendKey: (key) => link.send({ is: 'key', key }),
  };
}
