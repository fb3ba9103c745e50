import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { GuideView } from '../../journey/view.ts';
import { dateText } from '../day.ts';
import { fill } from '../fill.ts';
import { inOrder } from '../in-order.ts';
import { Fold } from './Fold.tsx';
import { OutsideLink } from './OutsideLink.tsx';

type GuidesProps = { readonly guides: readonly GuideView[]; readonly words: InterfaceWords };

/** How to do it on each app that plays a part. */
export function Guides({ guides, words }: GuidesProps) {
  return guides.map((guide) => (
    <Fold key={guide.platform} className="guide" summary={fill(words.plan.guide, { app: guide.name })}>
      {guide.traps.length > 0 && (
        <>
          <p className="fold-label">{words.plan.traps}</p>
          <ul className="dashes">
            {inOrder(guide.traps, (trap) => (
              <li>{trap}</li>
            ))}
          </ul>
        </>
      )}
      <ol className="numbers">
        {inOrder(guide.steps, (step) => (
          <li>{step}</li>
        ))}
      </ol>
      {guide.links.map((link) => (
        <p key={link.label}>
          <OutsideLink className="tool" href={link.url} words={words}>
            {link.label}
          </OutsideLink>
        </p>
      ))}
      <p className="quiet">{ageText(guide.age, words)}</p>
    </Fold>
  ));
}

function ageText(age: string, words: InterfaceWords): string {
  const date = dateText(age, words);
  return date === null ? words.plan.guideUndated : fill(words.plan.guideAge, { age: date });
}
