import type { HandWords } from '../../flow/schema/hand-words.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { SourceView } from '../../journey/view/view.ts';
import { Source } from '../parts/action/Source.tsx';
import { Fold } from '../parts/Fold.tsx';
import { inOrder } from '../text/in-order.ts';

type CitedProps = { readonly sources: readonly SourceView[]; readonly handWords: HandWords; readonly words: InterfaceWords };

/** Where a tool's words come from. */
export function Cited({ sources, handWords, words }: CitedProps) {
  if (sources.length === 0) return null;
  return (
    <Fold summary={handWords.sources}>
      <ul className="sources">
        {inOrder(sources, (source) => (
          <Source source={source} words={words} />
        ))}
      </ul>
    </Fold>
  );
}
