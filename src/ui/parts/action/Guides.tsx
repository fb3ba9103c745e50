import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { GuideView } from '../../../journey/view/view.ts';
import { checkedText } from '../../text/about-service.ts';
import { fill } from '../../text/fill.ts';
import { inOrder } from '../../text/in-order.ts';
import { dateText } from '../../text/times.ts';
import { Fold } from '../Fold.tsx';
import { Numbers } from '../Numbers.tsx';
import { OutsideLink } from '../service/OutsideLink.tsx';

type GuidesProps = { readonly guides: readonly GuideView[]; readonly words: InterfaceWords };

/** How to do it on each app that plays a part. */
export function Guides({ guides, words }: GuidesProps) {
  return guides.map((guide) => (
    <Fold
      key={guide.platform}
      className="guide"
      part={guide.platform}
      summary={fill(guide.steps.length > 0 ? words.plan.guide : words.plan.aboutApp, { app: guide.name })}
    >
      {guide.status !== undefined && (
        <p>
          <Numbers text={guide.status} />
        </p>
      )}
      {guide.traps.length > 0 && (
        <>
          <p className="fold-label">{words.plan.traps}</p>
          <ul className="dashes">
            {inOrder(guide.traps, (trap) => (
              <li>
                <Numbers text={trap} />
              </li>
            ))}
          </ul>
        </>
      )}
      {guide.steps.length > 0 && (
        <ol className="numbers">
          {inOrder(guide.steps, (step) => (
            <li>
              <Numbers text={step} />
            </li>
          ))}
        </ol>
      )}
      {guide.links.map((link) => (
        <p key={link.label}>
          <OutsideLink className="tool" href={link.url} words={words}>
            {link.label}
          </OutsideLink>
        </p>
      ))}
      <p className="quiet">{howOld(guide, words)}</p>
    </Fold>
  ));
}

/** How old the steps are, and when somebody last looked whether they are still so. */
function howOld({ steps, age, checked }: GuideView, words: InterfaceWords): string {
  const parts = [steps.length > 0 ? ageText(age, words) : null, checked === undefined ? null : checkedText(checked, words)];
  return parts.filter((part) => part !== null).join(' ');
}

function ageText(age: string, words: InterfaceWords): string {
  const date = dateText(age, words);
  return date === null ? words.plan.guideUndated : fill(words.plan.guideAge, { age: date });
}
