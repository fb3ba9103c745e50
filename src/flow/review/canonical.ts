import type { Line, Prose } from '../prose.ts';

/** The one way to write a value as text: keys in order, no spaces. Two values are the same exactly where these texts are. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const lineText = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

/** Formatted text as plain lines. */
export function proseText(prose: Prose): string {
  return prose
    .map((block) => {
      if ('p' in block) return lineText(block.p);
      if ('list' in block) return block.list.map((item) => `– ${lineText(item)}`).join('\n');
      if ('numbered' in block) return block.numbered.map((item, index) => `${index + 1}. ${lineText(item)}`).join('\n');
      return block.quote.map((line) => `“${lineText(line)}”`).join('\n');
    })
    .join('\n');
}
