/** A browser as a person's hands use it, whatever its maker calls the commands. */
export type Engine = {
  readonly go: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly title: () => Promise<string>;
  readonly address: () => Promise<string>;
  /** Runs the body of a function in the page and gives back what it returns. */
  readonly run: <T>(body: string) => Promise<T>;
  /** A real click on the first element that matches. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses Shift and lets it go, so many times. */
  readonly pressShift: (times: number) => Promise<void>;
  /** Ends it in order, as whoever closes its last window does. */
  readonly quit: () => Promise<void>;
  /** Ends it at once, as an empty battery does. */
  readonly kill: () => Promise<void>;
};

/** Given the folder in which it keeps what browsers keep; without one, it keeps it where nobody looks. */
export type Start = (folder?: string) => Promise<Engine>;

/** Sends one W3C WebDriver command and gives back its value. */
export type Send = (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
export type Command = 'navigate' | 'back' | 'forward' | 'refresh' | 'title' | 'url' | 'execute' | 'find' | 'click' | 'actions';

/** How the error begins where a driver, not a page, did not answer. */
export const driverSilent = 'The driver did not answer';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const shift = '\uE008';

export function engineOf(send: Send, ends: Pick<Engine, 'quit' | 'kill'>): Engine {
  const nothing = async (sent: Promise<unknown>): Promise<void> => {
    await sent;
  };
  return {
    go: (url) => nothing(send('navigate', { url })),
    back: () => nothing(send('back')),
    forward: () => nothing(send('forward')),
    reload: () => nothing(send('refresh')),
    title: async () => String(await send('title')),
    address: async () => String(await send('url')),
    run: async <T>(script: string) => (await send('execute', { script, args: [] })) as T,
    click: async (value) => {
      const found = (await send('find', { using: 'css selector', value })) as Readonly<Record<string, string>>;
      await send('click', { id: found[elementKey] });
    },
    pressShift: (times) => {
      const press = [
        { type: 'keyDown', value: shift },
        { type: 'keyUp', value: shift },
      ];
      return nothing(
        send('actions', { actions: [{ type: 'key', id: 'keys', actions: Array.from({ length: times }, () => press).flat() }] }),
      );
    },
    ...ends,
  };
}

/** Waits until `said` holds, asking again and again; fails with what was said last. */
export async function until<T>(ask: () => Promise<T>, holds: (said: T) => boolean, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    // Between two pages there is nobody to answer.
    const answer = await ask().then(
      (said) => ({ said }),
      (error: unknown) => ({ error }),
    );
    if ('said' in answer && holds(answer.said)) return answer.said;
    if (Date.now() > end) throw new Error(`It stayed ${'said' in answer ? JSON.stringify(answer.said) : String(answer.error)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
