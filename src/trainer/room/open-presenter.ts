import { createActor } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import { type DeskMemory, rememberDesk, rememberedDesk } from '../desk/desk-memory.ts';
import { type DeskPage, showsTheCase } from '../desk/desk-page.ts';
import { presenterLogic } from '../session/presenter.ts';
import type { Reduce } from '../session/reduce.ts';
import type { Studio } from '../session/studio.ts';
import { newName, openLink } from './link.ts';

type Start = { readonly session: string | null; readonly edition: string; readonly begin: Studio; readonly reduce: Reduce };

/** How long, in milliseconds, a presenter's window that was opened again waits for what the room's window remembers. */
const patience = 400;
/** How often it is asked whether the room's window is there, and after how long it is given up. */
const asking = 1000;
const givenUp = 2600;

/**
 * The presenter's side of a session. A window opened again under the session's name takes up what the room's window still shows, or
 * what it remembers itself; where another presenter has that name, it takes a new one.
 */
export async function openPresenter({ session: asked, edition, begin, reduce }: Start) {
  const again = asked === null ? null : await askAround(asked, edition);
  if (asked === null || again === 'taken') return present({ session: newName(), edition, begin, reduce }, { name: 'start' });
  const memory: DeskMemory | null = rememberedDesk(edition);
  const studio = again ?? memory?.studio ?? begin;
  return present({ session: asked, edition, begin: studio, reduce }, pageFor(studio, memory?.page));
}

/** Where the presenter was, as far as there is still something to see there. */
function pageFor({ play, practice }: Studio, was: DeskPage | undefined): DeskPage {
  if (was !== undefined && !showsTheCase(was)) return was;
  if (practice !== null) return { name: 'practice' };
  if (play === null) return { name: 'start' };
  return was ?? { name: 'desk' };
}

/** What another window of this session knows: its state, that a presenter is there already, or nothing. */
function askAround(session: string, edition: string): Promise<Studio | 'taken' | null> {
  return new Promise((resolve) => {
    let remembered: Studio | null = null;
    const link = openLink({ session, edition }, (heard) => {
      if (heard.is === 'state') remembered = heard.studio;
      if (heard.is === 'taken') answer('taken');
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

/** Starts the one actor of the presenter's window and binds it to the other window. */
function present({ session, edition, begin, reduce }: Start & { readonly session: string }, page: DeskPage) {
  const presenter = createActor(presenterLogic(reduce), {
    input: { studio: begin, page, keysShown: false, room: 'none', draft: null },
    ...inspect,
  });
  const keyListeners = new Set<(key: string) => void>();
  const studio = (): Studio => presenter.getSnapshot().context.studio;
  let lastSeen = Number.NEGATIVE_INFINITY;
  const isThere = (): void => {
    lastSeen = performance.now();
    presenter.send({ type: 'room', is: 'linked' });
  };
  const link = openLink({ session, edition }, (heard) => {
    switch (heard.is) {
      case 'event':
        return presenter.send(heard.event);
      case 'key':
        for (const listener of keyListeners) listener(heard.key);
        return undefined;
      case 'here':
        if (heard.role === 'presenter') return link.send({ is: 'taken' });
        isThere();
        return link.send({ is: 'state', studio: studio() });
      case 'bye':
        return heard.role === 'room' ? presenter.send({ type: 'room', is: 'closed' }) : undefined;
      case 'other edition':
        return presenter.send({ type: 'room', is: 'other edition' });
      case 'there?':
      case 'state':
      case 'taken':
        return undefined;
      default:
        return heard satisfies never;
    }
  });
  let sent: Studio | null = null;
  presenter.subscribe(({ context }) => {
    if (context.studio !== sent) link.send({ is: 'state', studio: context.studio });
    sent = context.studio;
    rememberDesk(session, edition, context);
  });
  presenter.start();
  let drawn: Window | null = null;
  setInterval(() => {
    if (drawn !== null && !drawn.closed) isThere();
    link.send({ is: 'there?' });
    if (presenter.getSnapshot().context.room === 'linked' && performance.now() - lastSeen > givenUp)
      presenter.send({ type: 'room', is: 'closed' });
  }, asking);
  link.send({ is: 'there?' });
  return {
    session,
    presenter,
    /** Keys pressed in the room's window, where a clicker may well be heard. */
    onKey(listener: (key: string) => void): () => void {
      keyListeners.add(listener);
      return () => keyListeners.delete(listener);
    },
    addWindow: link.addWindow,
    /** A room's window that this one draws: it is there as long as it is open. */
    draws(room: Window): void {
      drawn = room;
      isThere();
    },
  };
}

export type PresenterSession = Awaited<ReturnType<typeof openPresenter>>;
