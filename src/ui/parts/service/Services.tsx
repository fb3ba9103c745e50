import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import type { Prefers } from '../../prefers.ts';
import { textFirst } from '../../text-first.ts';
import { ServiceCard } from './ServiceCard.tsx';
import { TextFirst } from './TextFirst.tsx';

type ServicesProps = { readonly services: readonly ServiceView[]; readonly prefers: Prefers | undefined; readonly words: InterfaceWords };

/** Helpers under a question: there, and not in its way. */
export function Services({ services, prefers, words }: ServicesProps) {
  const heading = useId();
  if (services.length === 0) return null;
  return (
    <section className="people" aria-labelledby={heading}>
      <h2 id={heading}>{words.people}</h2>
      <TextFirst services={services} prefers={prefers} words={words} />
      {(prefers?.textFirst ? textFirst(services) : services).map((service) => (
        <ServiceCard key={service.id} service={service} level={3} words={words} />
      ))}
    </section>
  );
}
