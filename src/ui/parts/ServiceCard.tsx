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
  return (
    <article className="service" data-service={service.id} aria-labelledby={heading}>
      <Heading id={heading}>{service.name}</Heading>
      <p className={`open ${service.openness.state}`}>{opennessText(service.openness, words)}</p>
      <p>{service.what}</p>
      {facts.length > 0 && <p className="facts">{facts.join(' ')}</p>}
      {service.overdue && <p className="facts">{checkedText(service, words)}</p>}
      <ul className="ways">
        {inOrder(service.channels, (channel) => (
          <ChannelLink channel={channel} words={words} />
        ))}
      </ul>
      <More service={service} words={words} />
    </article>
  );
}

type MoreProps = { readonly service: ServiceView; readonly words: InterfaceWords };

/** What will happen, and what will not. */
function More({ service, words }: MoreProps) {
  const { expect, cannot, access, overdue } = service;
  if (expect === null && cannot === null && access === null) return null;
  return (
    <Fold summary={words.service.more}>
      {expect !== null && <p>{expect}</p>}
      {cannot !== null && (
        <>
          <p className="fold-label">{words.service.cannot}</p>
          <p>{cannot}</p>
        </>
      )}
      {access !== null && <p>{access}</p>}
      {!overdue && <p className="quiet">{checkedText(service, words)}</p>}
    </Fold>
  );
}

function checkedText({ checked, overdue }: ServiceView, words: InterfaceWords): string {
  return fill(overdue ? words.service.overdue : words.service.checked, { date: dateText(checked, words) ?? checked });
}

/** What a person fears to ask: what it costs, who will see it, whether they must say who they are. */
function factsOf({ cost, bill, anonymous }: ServiceView, { service }: InterfaceWords): readonly string[] {
  const onBill = bill === 'shown' ? service.onBill : service.notOnBill;
  const named = anonymous === 'no' ? service.notAnonymous : service.anonymous;
  return [cost, bill === null ? null : onBill, anonymous === null ? null : named].filter((fact) => fact !== null);
}
