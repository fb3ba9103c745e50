import { createActor, fromTransition } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Studio, StudioEvent } from '../session/studio.ts';
import { openLink } from './link.ts';

/** What the room's window shows: nothing yet, what it was told, or that it cannot follow. */
export type RoomShows = Studio | 'waiting' | 'other edition';

type Room = { readonly shows: RoomShows };
type RoomEvent = { readonly type: 'told'; readonly studio: Studio } | { readonly type: 'other edition' };

const shown = (_: Room, event: RoomEvent): Room => ({ shows: event.type === 'told' ? event.studio : 'other edition' });

/** The room's side of a session: it shows what it is told, and asks for the whole whenever it may have missed something. */
export function openRoom(session: string, edition: string) {
  const room = createActor(fromTransition(shown, { shows: 'waiting' }), inspect);
  const link = openLink({ session, edition }, (heard) => {
    const { shows } = room.getSnapshot().context;
    switch (heard.is) {
      case 'state':
        return room.send({ type: 'told', studio: heard.studio });
      case 'other edition':
        return room.send({ type: 'other edition' });
      case 'there?':
        return ask();
      case 'here':
        // A presenter's window that was opened again may have forgotten everything.
        return heard.role === 'presenter' && typeof shows === 'object' ? link.send({ is: 'state', studio: shows }) : undefined;
      case 'event':
      case 'key':
      case 'taken':
      case 'bye':
        return undefined;
      default:
        return heard satisfies never;
    }
  });
  const ask = (): void => link.send({ is: 'here', role: 'room' });
  room.start();
  ask();
  addEventListener('pageshow', ask);
  addEventListener('focus', ask);
  document.addEventListener('visibilitychange', ask);
  addEventListener('pagehide', () => link.send({ is: 'bye', role: 'room' }));
  return {
    room,
    send: (event: StudioEvent): void => link.send({ is: 'event', event }),
    sendKey: (key: string): void => link.send({ is: 'key', key }),
  };
}

export type RoomSession = ReturnType<typeof openRoom>;
export const shownIn = ({ context }: { readonly context: Room }): RoomShows => context.shows;
