import type { Studio, StudioEvent } from '../session/studio.ts';

/** What the two windows say to each other. `from` and `count` tell a message that came twice from a new one. */
export type Message = {
  readonly session: string;
  /** Which content the window was made from: two windows of different content cannot follow each other. */
  readonly edition: string;
  readonly from: string;
  readonly count: number;
  readonly body: MessageBody;
};

export type MessageBody =
  /** The whole of it, so that whoever missed something has missed nothing. */
  | { readonly is: 'state'; readonly studio: Studio }
  /** A window has come, or come back, and asks for the whole. */
  | { readonly is: 'here'; readonly role: Role }
  /** A second presenter's window must not answer for the first. */
  | { readonly is: 'taken' }
  /** The presenter asks, every now and then, whether the room's window is still there. */
  | { readonly is: 'there?' }
  | { readonly is: 'event'; readonly event: StudioEvent }
  | { readonly is: 'key'; readonly key: string }
  | { readonly is: 'bye'; readonly role: Role };

export type Role = 'presenter' | 'room';

/** What a window hears: what the other says, or that there is another which was made from other content. */
export type Heard = MessageBody | { readonly is: 'other edition' };

export type Link = { readonly send: (body: MessageBody) => void; readonly addWindow: (other: Window) => void; readonly close: () => void };

type LinkOf = { readonly session: string; readonly edition: string };

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && 'session' in data && 'from' in data && 'count' in data && 'body' in data;

/** A name nobody else on this device has. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Joins the windows of one session on this device. Pages opened from a folder have no channel in common in some browsers, so
 * that a window and the one it opened also speak to each other directly. Talks to: the other window, and nothing else.
 */
export function openLink({ session, edition }: LinkOf, hear: (heard: Heard) => void): Link {
  const from = newName();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`handrail-training-${session}`) : null;
  const windows = new Set<Window>(opener === null ? [] : [opener]);
  const heard = new Map<string, number>();
  let count = 0;

  const take = (data: unknown): void => {
    if (!isMessage(data) || data.session !== session || data.from === from || data.count <= (heard.get(data.from) ?? 0)) return;
    heard.set(data.from, data.count);
    hear(data.edition === edition ? data.body : { is: 'other edition' });
  };
  const fromWindow = (event: MessageEvent<unknown>): void => {
    if (!isMessage(event.data) || event.data.session !== session) return;
    if (event.source !== null && 'closed' in event.source) windows.add(event.source);
    take(event.data);
  };
  channel?.addEventListener('message', ({ data }) => take(data));
  addEventListener('message', fromWindow);

  return {
    send(body) {
      count += 1;
      const message: Message = { session, edition, from, count, body };
      channel?.postMessage(message);
      for (const other of windows) if (!other.closed) other.postMessage(message, location.protocol === 'file:' ? '*' : location.origin);
    },
    addWindow: (other) => {
      windows.add(other);
    },
    close() {
      channel?.close();
      removeEventListener('message', fromWindow);
    },
  };
}
