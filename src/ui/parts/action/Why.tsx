import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView } from '../../../journey/view/view.ts';
import { inOrder } from '../../text/in-order.ts';
import { Fold } from '../Fold.tsx';
import { Prose } from '../Prose.tsx';
import { Source } from './Source.tsx';

type WhyProps = { readonly action: PlanActionView; readonly words: InterfaceWords };

/** Why this is asked of a person, what it cannot do, and who says so. */
export function Why({ action, words }: WhyProps) {
  const { why, cannot, sources, reviewed } = action;
  if (why.length + cannot.length + sources.length === 0) return null;
  return (
    <Fold summary={words.plan.why} part="why">
      <Prose prose={why} />
      {cannot.length > 0 && (
        <>
          <p className="fold-label">{words.plan.cannot}</p>
          <Prose prose={cannot} />
        </>
      )}
      {sources.length > 0 && (
        <>
          <p className="fold-label">{words.plan.sources}</p>
          <ul className="sources">
            {inOrder(sources, (source) => (
              <Source source={source} words={words} />
            ))}
          </ul>
        </>
      )}
      {!reviewed && <p className="draft-action quiet">{words.plan.draftAction}</p>}
    </Fold>
  );
}
