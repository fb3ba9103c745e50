import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanPlace } from '../../prefers.ts';
import { fill } from '../../text/fill.ts';
import { Tap } from '../choice/Tap.tsx';

type NewsProps = { readonly place: PlanPlace; readonly words: InterfaceWords };

/** What the last answer changed on the plan, with a way to what is new. */
export function News({ place, words: { plan } }: NewsProps) {
  const { news } = place;
  if (news === null) return null;
  return (
    <section className="news" data-news="" tabIndex={-1} aria-label={plan.changed}>
      <p>{plan.changed}</p>
      {news.added.map(({ id, what }) => (
        <Tap
          key={id}
          className="quiet-tap"
          data-added={id}
          onTap={() => {
            place.seeWhole(true);
            place.turnCard(id, true);
          }}
        >
          {fill(plan.added, { tasks: what })}
        </Tap>
      ))}
      {news.gone.length > 0 && <p className="quiet">{fill(plan.gone, { tasks: news.gone.join('; ') })}</p>}
    </section>
  );
}
