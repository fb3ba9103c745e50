import { createActor } from 'xstate';
import { inspect } from '../../effects/inspect.ts';
import type { Flow } from '../../flow/flow.ts';
import { bytesOfPlace, type KeptPlace } from '../../journey/kept/place-code.ts';
import { compileSession, type SessionMachine } from '../../journey/session.ts';
import { placeOf } from '../../journey/session-selectors.ts';
import { openEntries } from './entries.ts';
import { dropPlace, freshNoise, keepPlace } from './reload-memory.ts';

type Start = {
  readonly flow: Flow;
  /** Which content the kept place belongs to. */
  readonly edition: string;
  readonly place: KeptPlace | null;
  readonly guessedRegion: string | null;
  /** Called when the session itself breaks; what it knew until then can still be read. */
  readonly failed: () => void;
};

/** Starts the one actor of this window and binds it to the browser. Talks to: the browser's history and the window's name. */
export function startSession({ flow, edition, place, guessedRegion, failed }: Start) {
  const entries = openEntries((depth) => session.send({ type: 'moved', depth }));
  const machine: SessionMachine = compileSession(flow).provide({
    actions: {
      pushEntry: ({ context, self }) => {
        if (context.hasHistory && !entries.push(context.depth, freshNoise()))
          self.send({ type: 'historyFailed', depth: entries.here().depth });
      },
      goBackOne: () => entries.back(1),
      goBackToFirst: ({ context }) => entries.back(context.depth),
      keepPlace: ({ context }) => keepPlace(entries.here().noise, bytesOfPlace(flow, edition, placeOf(context.here))),
      dropPlace,
    },
  });
  const session = createActor(machine, { input: { place, depth: entries.here().depth, guessedRegion }, ...inspect });
  session.subscribe({ error: failed });
  session.start();
  return {
    session,
    /** Drops every answer and stops: nothing is shown, kept or heard any more. */
    end(): void {
      entries.close();
      session.send({ type: 'leave' });
      session.stop();
    },
  };
}

export type SessionActor = ReturnType<typeof startSession>['session'];
