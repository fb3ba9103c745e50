import { fromTransition } from 'xstate';
import type { DeskPage } from '../desk/desk-page.ts';
import type { OwnCase } from '../own-case/own-case.ts';
import type { Reduce } from './reduce.ts';
import type { Studio, StudioEvent } from './studio.ts';

/** Whether the room's window follows. */
export type RoomLink = 'none' | 'linked' | 'closed' | 'other edition';

/** The presenter's window: the session, and where the presenter is in it. */
export type Presenter = {
  readonly studio: Studio;
  readonly page: DeskPage;
  readonly keysShown: boolean;
  readonly room: RoomLink;
  /** A case that the trainer writes; null: none yet. In memory alone. */
  readonly draft: OwnCase | null;
};

export type PresenterEvent =
  | StudioEvent
  | { readonly type: 'goTo'; readonly page: DeskPage }
  | { readonly type: 'keys'; readonly shown: boolean }
  | { readonly type: 'room'; readonly is: RoomLink }
  | { readonly type: 'draft'; readonly draft: OwnCase };

/** Where the presenter is after something was done in the session: a case that begins is seen at once, one that is left is not. */
function pageAfter(page: DeskPage, { type }: StudioEvent): DeskPage {
  if (type === 'stop') return { name: 'start' };
  if (type === 'practise') return { name: 'practice' };
  return type === 'play' || type === 'playOwn' || type === 'playFree' || type === 'goOn' ? { name: 'desk' } : page;
}

/** The presenter's side of a session as an actor: it alone decides. */
export function presenterLogic(reduce: Reduce) {
  return fromTransition(
    (now: Presenter, event: PresenterEvent): Presenter => {
      switch (event.type) {
        case 'goTo':
          // Whoever goes to the first page has left the case, and so has the room.
          return { ...now, page: event.page, studio: event.page.name === 'start' ? reduce(now.studio, { type: 'stop' }) : now.studio };
        case 'keys':
          return { ...now, keysShown: event.shown };
        case 'room':
          return now.room === event.is ? now : { ...now, room: event.is };
        case 'draft':
          return { ...now, draft: event.draft };
        default: {
          const studio = reduce(now.studio, event);
          return studio === now.studio ? now : { ...now, studio, page: pageAfter(now.page, event) };
        }
      }
    },
    ({ input }: { readonly input: Presenter }) => input,
  );
}

export const studioOf = ({ context }: { readonly context: Presenter }): Studio => context.studio;
export const deskPageOf = ({ context }: { readonly context: Presenter }): DeskPage => context.page;
export const keysShownOf = ({ context }: { readonly context: Presenter }): boolean => context.keysShown;
export const draftOf = ({ context }: { readonly context: Presenter }): OwnCase | null => context.draft;
export const roomLinkOf = ({ context }: { readonly context: Presenter }): RoomLink => context.room;
