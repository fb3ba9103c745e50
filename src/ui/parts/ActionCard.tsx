import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { PlanActionView } from '../../journey/view.ts';
import type { On } from '../on.ts';
import { Guides } from './Guides.tsx';
import { Marks } from './Marks.tsx';
import { Prose } from './Prose.tsx';
import { Say } from './Say.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { Why } from './Why.tsx';

type ActionCardProps = { readonly action: PlanActionView; readonly words: InterfaceWords; readonly on: On };

/** One thing to do: what, how, who helps; the rest folded away. */
export function ActionCard({ action, words, on }: ActionCardProps) {
  const heading = useId();
  return (
    <article
      className={action.mark === 'done' ? 'action done' : 'action'}
      data-action={action.id}
      data-timing={action.timing}
      aria-labelledby={heading}
    >
      <h3 id={heading} tabIndex={-1}>
        {action.what}
      </h3>
      <Prose prose={action.how} />
      <Say say={action.say} words={words} on={on} />
      {action.services.map((service) => (
        <ServiceCard key={service.id} service={service} level={4} words={words} />
      ))}
      <div className="folds">
        <Guides guides={action.guides} words={words} />
        <Why action={action} words={words} />
      </div>
      <Marks action={action} namedBy={heading} words={words} on={on} />
    </article>
  );
}
