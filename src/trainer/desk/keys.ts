/** What a key does, at the desk and in the room's window alike. */
export type KeyDoes = 'next' | 'previous' | 'blank' | 'vote' | 'map' | 'compare' | 'alone' | 'close' | 'keys' | 'down' | 'up';

/** Where the focus is: a list keeps its arrows and letters, a text everything; neither swallows the keys of a clicker. */
export type FocusedOn = 'page' | 'list' | 'text';

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
};

const keys: Readonly<Record<string, KeyDoes>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowDown: 'down',
  ArrowUp: 'up',
  b: 'blank',
  '.': 'blank',
  v: 'vote',
  m: 'map',
  c: 'compare',
  w: 'alone',
  Escape: 'close',
  '?': 'keys',
};

/** The keys that a clicker sends. */
const clicker = ['PageDown', 'PageUp'];

/** Null where the key belongs to the browser or to a field. A key held down turns one page, not ten. */
export function keyDoes({ key, ctrlKey, altKey, metaKey, repeat }: Pressed, on: FocusedOn): KeyDoes | null {
  if (ctrlKey || altKey || metaKey || on === 'text' || (on === 'list' && !clicker.includes(key))) return null;
  const does = keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
  return repeat && does !== 'down' && does !== 'up' ? null : does;
}
