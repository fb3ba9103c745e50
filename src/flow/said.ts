import { type ChosenAt, type Condition, holds } from './conditions/condition.ts';
import type { Block, Prose } from './prose.ts';

/** A text for everybody who reads it, or only for those for whom `when` holds. */
export type Said = string | { readonly when: Condition; readonly text: string };

export const whenOf = (said: Said): Condition | undefined => (typeof said === 'string' ? undefined : said.when);
export const textOf = (said: Said): string => (typeof said === 'string' ? said : said.text);

/** Those of `texts` that are for somebody who has chosen so. */
export function saidTo(texts: readonly Said[], chosenAt: ChosenAt): readonly string[] {
  return texts.filter((said) => holds(whenOf(said), chosenAt)).map(textOf);
}

/** `before` and `after` as one list, where both are lists of one kind. */
function joined(before: Block | undefined, after: Block): Block | null {
  if (before === undefined) return null;
  if ('list' in before && 'list' in after) return { list: [...before.list, ...after.list] };
  if ('numbered' in before && 'numbered' in after) return { numbered: [...before.numbered, ...after.numbered] };
  return null;
}

/** Those parts of `prose` that are for somebody who has chosen so; items that stand side by side are one list. */
export function proseTo(prose: Prose, chosenAt: ChosenAt): Prose {
  if (prose.every(({ when }) => when === undefined)) return prose;
  const read: Block[] = [];
  for (const { when, ...block } of prose) {
    if (!holds(when, chosenAt)) continue;
    const list = joined(read[read.length - 1], block);
    if (list === null) read.push(block);
    else read.splice(-1, 1, list);
  }
  return read;
}
