import { useId } from 'react';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../journey/view.ts';
import { dateText } from '../day.ts';
import { fill } from '../fill.ts';
import { inOrder } from '../in-order.ts';
import { opennessText } from '../openness.ts';
import { ChannelLink } from './ChannelLink.tsx';
import { Fold } from './Fold.tsx';

type ServiceCardProps = { readonly service: ServiceView; readonly level: 2 | 3 | 4; readonly words: InterfaceWords };

/** A helper, and how to reach them. */
export function ServiceCard({ service, level, words }: ServiceCardProps) {
  const Heading = `h${level}` as const;
  const heading = useId();
  const facts = factsOf(service, words);
  const checked = fill(service.overdue ? words.service.overdue : words.service.checked, {
    date: dateText(service.checked, words) ?? service.checked,
  });
  return (
    <article className="service" data-service={service.id} aria-labelledby={heading}>
      <Heading id={heading}>{service.name}</Heading>
      <p className={`open ${service.openness.state}`}>{opennessText(service.openness, words)}</p>
      <p>{service.what}</p>
      {facts.length > 0 && <p className="facts">{facts.join(' ')}</p>}
      {service.overdue && <p className="facts">{checked}</p>}
      <ul className="ways">
        {inOrder(service.channels, (channel) => (
          <ChannelLink channel={channel} words={words} />
        ))}
      </ul>
      <Fold summary={words.service.more}>
        {service.expect !== null && <p>{service.expect}</p>}
        {service.cannot !== null && (
          <p>
            <strong>{words.service.cannot}</strong> {service.cannot}
          </p>
        )}
        {service.access !== null && <p>{service.access}</p>}
        {!service.overdue && <p className="quiet">{checked}</p>}
      </Fold>
    </article>
  );
}

/** What a person fears to ask: what it costs, who will see it, whether they must say who they are. */
function factsOf({ cost, bill, anonymous }: ServiceView, { service }: InterfaceWords): readonly string[] {
  const onBill = bill === 'shown' ? service.onBill : service.notOnBill;
  const named = anonymous === 'no' ? service.notAnonymous : service.anonymous;
  return [cost, bill === null ? null : onBill, anonymous === null ? null : named].filter((fact) => fact !== null);
}
