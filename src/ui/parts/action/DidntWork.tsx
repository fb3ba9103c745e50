import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { RungView } from '../../../journey/view/view.ts';
import { Fold } from '../Fold.tsx';
import { Prose } from '../Prose.tsx';
import { Helpers } from '../service/Helpers.tsx';
import { Guides } from './Guides.tsx';

type DidntWorkProps = {
  readonly rung: RungView | null;
  /** One below the heading of the action. */
  readonly level: 3 | 4;
  readonly words: InterfaceWords;
};

/** For whoever was refused, not answered, or sees it come up again: the next rung, folded away until it is needed. */
export function DidntWork({ rung, level, words }: DidntWorkProps) {
  if (rung === null) return null;
  return (
    <Fold summary={words.plan.didntWork} part="rung">
      <div data-rung={rung.id}>
        <p className="fold-label">{rung.what}</p>
        <Prose prose={rung.how} />
        <Helpers services={rung.services} level={level} words={words} />
        <Guides guides={rung.guides} words={words} />
        <Prose prose={rung.cannot} />
        {!rung.reviewed && <p className="draft-action quiet">{words.plan.draftAction}</p>}
      </div>
    </Fold>
  );
}
