import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { PlanActionView, PlanView } from '../../../journey/view/view.ts';
import type { On } from '../../on.ts';
import type { PlanPlace } from '../../prefers.ts';
import { takeFocus } from '../../take-focus.ts';
import { fill } from '../../text/fill.ts';
import { Tap } from '../choice/Tap.tsx';

type NewsProps = { readonly view: PlanView; readonly place: PlanPlace; readonly words: InterfaceWords; readonly on: On };

/** What the last answer changed on the plan: a way to what is new, and to the answer that took something away. */
export function News({ view, place, words: { plan }, on }: NewsProps) {
  const { news } = place;
  if (news === null) return null;
  const show = ({ id, timing }: PlanActionView, from: Element): void => {
    for (const part of ['whole', timing, id]) place.turn(part, true);
    toCard(from, id);
  };
  const isRefinement = view.refinements.some(({ step }) => step === news.by);
  return (
    <section className="news" data-news="" tabIndex={-1} aria-label={plan.changed}>
      <p>{plan.changed}</p>
      {news.added.map((action) => (
        <Tap key={action.id} className="quiet-tap" data-added={action.id} onTap={(event) => show(action, event.currentTarget)}>
          {fill(plan.added, { tasks: action.what })}
        </Tap>
      ))}
      {news.gone.length > 0 && (
        <>
          <p className="quiet">{fill(plan.gone, { tasks: news.gone.join('; ') })}</p>
          <Tap className="quiet-tap" data-gone={news.by} onTap={() => on[isRefinement ? 'refine' : 'change'](news.by)}>
            {plan.answersHelp}
          </Tap>
        </>
      )}
    </section>
  );
}

/** To the card of an action, once it is drawn. */
function toCard({ ownerDocument }: Element, action: string): void {
  setTimeout(() => takeFocus(ownerDocument.querySelector<HTMLElement>(`[data-action="${action}"] > * > summary`)));
}
