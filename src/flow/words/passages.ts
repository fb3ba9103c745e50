import type { Line, Prose } from '../prose.ts';
import { readProse } from '../read-prose.ts';

const plainLine = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

function passagesOf(prose: Prose): readonly string[] {
  return prose.flatMap((block) => {
    if ('p' in block) return [plainLine(block.p)];
    if ('list' in block) return block.list.map(plainLine);
    return ('numbered' in block ? block.numbered : block.quote).map(plainLine);
  });
}

/** Nothing in it that a mark of format could be: most texts, and they need not be parsed to be read. */
const isPlain = (text: string): boolean => !/[*_`[\]<>&\\#~=]|^\s*(?:[-+]|\d+[.)])\s/m.test(text);

/** The paragraphs and list items of a text as written, without marks of format. */
export function passages(text: string): readonly string[] {
  if (isPlain(text)) return text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim());
  const prose = readProse(text);
  return 'notAllowed' in prose ? [text] : passagesOf(prose);
}

/** One sentence each: broken after a stop, a question mark or a line, not after the stop of a shortened word. */
export function sentences(passage: string): readonly string[] {
  return passage
    .split(/(?<=[.!?…][”’")]*)\s+(?=[“‘"(]*[\p{Lu}\d[{])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** What a reader counts as words. */
export const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
