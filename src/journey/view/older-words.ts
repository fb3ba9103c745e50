import type { InterfaceWords } from '../../flow/schema/interface-words.ts';

type Swaps = InterfaceWords['older'];

/** An id is no sentence: whoever looks for it must find it. */
const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

function swapped(value: unknown, swaps: Swaps): unknown {
  if (typeof value === 'string') return isId(value) ? value : swaps.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((item) => swapped(item, swaps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swapped(inner, swaps)]));
}

/** Made once for each content: the words of a page must not cost a walk through all of them. */
const made = new WeakMap<object, object>();

/** `material` in the words of an older young person; its ids and its shape stay as they are. */
export function inOlderWords<T extends object>(material: T, swaps: Swaps): T {
  const before = made.get(material);
  if (before !== undefined) return before as T;
  const older = swapped(material, swaps) as T;
  made.set(material, older);
  return older;
}
