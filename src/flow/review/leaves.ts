import type { Facet } from './facets.ts';

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Keys under which words stand that somebody reads. */
const spoken: ReadonlySet<string> = new Set(['words', 'what', 'expect', 'cannot', 'cost', 'note', 'says', 'steps', 'text', 'label']);

/** Each thing that a value holds, under the path that leads to it: for what has no sentence of its own. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly Facet[] {
  const label = path.join(' → ');
  const facet = (text: string): readonly Facet[] => [
    { label, text, ...(path.some((key) => spoken.has(key)) ? { words: true as const } : {}) },
  ];
  if (value === undefined) return [];
  if (isScalar(value)) return facet(String(value));
  if (Array.isArray(value) && value.every(isScalar)) return value.length === 0 ? [] : facet(value.join(', '));
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? String(Number(key) + 1) : key]),
  );
}

/** Every text that a value holds. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
