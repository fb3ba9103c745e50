import { conditionInWords } from '../conditions/condition-in-words.ts';
import type { Flow } from '../flow.ts';
import type { Block, Line, Prose } from '../prose.ts';
import { type Said, textOf, whenOf } from '../said.ts';
import type { Audience } from '../vocabulary.ts';

function opened(block: Block, opening: string): Block {
  const lines = (all: readonly Line[]): readonly Line[] => all.map((line) => [{ strong: opening }, ...line]);
  if ('p' in block) return { p: [{ strong: opening }, ...block.p] };
  if ('list' in block) return { list: lines(block.list) };
  return 'numbered' in block ? { numbered: lines(block.numbered) } : { quote: lines(block.quote) };
}

/** `prose` for whoever reviews it: a part that is for some only says for whom. */
export function withConditionsSaid(flow: Flow, prose: Prose | undefined, audience: Audience | null): Prose {
  return (prose ?? []).map((block) =>
    block.when === undefined ? block : opened(block, `(Only if ${conditionInWords(flow, block.when, audience)}:) `),
  );
}

/** The same for ready-made words and the steps of a guide. */
export function saidWithConditions(flow: Flow, texts: readonly Said[], audience: Audience | null): readonly string[] {
  return texts.map((said) => {
    const when = whenOf(said);
    return when === undefined ? textOf(said) : `(Only if ${conditionInWords(flow, when, audience)}:) ${textOf(said)}`;
  });
}
