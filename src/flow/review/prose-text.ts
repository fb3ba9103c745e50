import type { Line, Prose } from '../prose.ts';

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
