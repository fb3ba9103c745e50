import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../journey/view.ts';
import { ServiceCard } from './ServiceCard.tsx';

type ServicesProps = { readonly services: readonly ServiceView[]; readonly words: InterfaceWords };

/** Helpers under a question: there, and not in its way. */
export function Services({ services, words }: ServicesProps) {
  const heading = useId();
  if (services.length === 0) return null;
  return (
    <section className="people" aria-labelledby={heading}>
      <h2 id={heading}>{words.people}</h2>
      {services.map((service) => (
        <ServiceCard key={service.id} service={service} level={3} words={words} />
      ))}
    </section>
  );
}
