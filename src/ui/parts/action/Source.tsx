import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { SourceView } from '../../../journey/view/view.ts';
import { dateText } from '../../text/times.ts';
import { OutsideLink } from '../service/OutsideLink.tsx';

type SourceProps = { readonly source: SourceView; readonly words: InterfaceWords };

/** Who says so, and when. */
export function Source({ source: { title, publisher, url, date }, words }: SourceProps) {
  const about = [publisher, date === null ? null : (dateText(date, words) ?? date)].filter((part) => part !== null).join(', ');
  return (
    <li>
      {url === null ? (
        <span>{title}</span>
      ) : (
        <OutsideLink href={url} words={words}>
          {title}
        </OutsideLink>
      )}
      <small className="about">{about}</small>
    </li>
  );
}
