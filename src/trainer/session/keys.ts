/** What a key does, at the desk and in the room's window alike. */
export type KeyDoes = 'next' | 'previous' | 'blank' | 'map' | 'compare' | 'alone' | 'close' | 'keys' | 'down' | 'up';

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
  m: 'map',
  c: 'compare',
  w: 'alone',
  Escape: 'close',
  '?': 'keys',
};

/** Null where the key belongs to the browser or to a field. A key held down turns one page, not ten. */
export function keyDoes({ key, ctrlKey, altKey, metaKey, repeat }: Pressed, inField: boolean): KeyDoes | null {
  if (ctrlKey || altKey || metaKey || inField) return null;
  const does = keys[key.length === 1 ? key.toLowerCase() : key] ?? null;
  return repeat && does !== 'down' && does !== 'up' ? null : does;
}
