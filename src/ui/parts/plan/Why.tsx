import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView, SourceView } from '../../../journey/view/view.ts';
import { dateText } from '../../text/day.ts';
import { inOrder } from '../../text/in-order.ts';
import { Fold } from '../Fold.tsx';
import { Prose } from '../Prose.tsx';
import { OutsideLink } from '../service/OutsideLink.tsx';

type WhyProps = { readonly action: PlanActionView; readonly words: InterfaceWords };

/** Why this is asked of a person, what it cannot do, and who says so. */
export function Why({ action, words }: WhyProps) {
  const { why, cannot, sources, reviewed } = action;
  if (why.length + cannot.length + sources.length === 0) return null;
  return (
    <Fold summary={words.plan.why}>
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

type SourceProps = { readonly source: SourceView; readonly words: InterfaceWords };

function Source({ source: { title, publisher, url, date }, words }: SourceProps) {
  const about = [publisher, date === null ? null : (dateText(date, words) ?? date)].filter((part) => part !== null).join(', ');
  return (
    <li>
      {url === null ? (
        title
      ) : (
        <OutsideLink href={url} words={words}>
          {title}
        </OutsideLink>
      )}
      <small className="about">{about}</small>
    </li>
  );
}
