import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import { checkedText, factsOf } from '../../text/about-service.ts';
import { sortChannels } from '../../text/channel-order.ts';
import { keepsHours, opennessText } from '../../text/openness.ts';
import { Fold } from '../Fold.tsx';
import { Numbers } from '../Numbers.tsx';
import { useUnfolded } from '../unfolded.ts';
import { NoAnswer } from './NoAnswer.tsx';
import { Ways } from './Ways.tsx';

type ServiceCardProps = {
  readonly service: ServiceView;
  readonly level: 2 | 3 | 4;
  /** True: name, hours and numbers; the rest folded away. */
  readonly brief?: boolean;
  /** True: what they will ask and do stands open. */
  readonly next?: boolean;
  readonly words: InterfaceWords;
};

/** A helper: the name, the hours and the number before anything there is to read. */
export function ServiceCard({ service, level, brief = false, next = false, words }: ServiceCardProps) {
  const Heading = `h${level}` as const;
  const heading = useId();
  const unfolded = useUnfolded();
  const { openness } = service;
  const { direct, others, places } = sortChannels(service.channels);
  const folded = next ? { ...service, expect: null } : service;
  return (
    <article className="service" data-service={service.id} aria-labelledby={heading}>
      <Heading id={heading} translate={hasNameOfItsOwn(service) ? 'no' : undefined}>
        <Numbers text={service.name} />
      </Heading>
      {(unfolded === 'still' ? openness.state === 'always' : keepsHours(service)) && (
        <p className={`open ${openness.state}`}>{opennessText(openness, words)}</p>
      )}
      {service.holidays !== null && <p className="facts">{words.service.holidays[service.holidays]}</p>}
      <Ways channels={direct} words={words} />
      {places.length > 0 && (
        <Fold summary={words.service.places} part={`${service.id} at`}>
          <Ways channels={places} words={words} />
        </Fold>
      )}
      {!brief && <About service={service} words={words} />}
      {next && <Line text={service.expect} />}
      {service.overdue && <p className="facts">{checkedText(service, words)}</p>}
      {!service.repeated && (brief || others.length > 0 || hasMore(folded)) && (
        <Fold summary={words.service.more} part={service.id}>
          {brief && <About service={service} words={words} />}
          <Ways channels={others} words={words} />
          <More service={folded} words={words} />
        </Fold>
      )}
      <NoAnswer service={service} words={words} />
    </article>
  );
}

type PartProps = { readonly service: ServiceView; readonly words: InterfaceWords };

function About({ service, words }: PartProps) {
  const facts = factsOf(service, words);
  return (
    <>
      <p>
        <Numbers text={service.what} />
      </p>
      {facts.length > 0 && (
        <p className="facts">
          <Numbers text={facts.join(' ')} />
        </p>
      )}
    </>
  );
}

function Line({ text }: { readonly text: string | null }) {
  return (
    text !== null && (
      <p>
        <Numbers text={text} />
      </p>
    )
  );
}

/** What will happen, and what will not. */
function More({ service, words }: PartProps) {
  const { expect, cannot, access, overdue } = service;
  return (
    <>
      <Line text={expect} />
      {cannot !== null && (
        <>
          <p className="fold-label">{words.service.cannot}</p>
          <p>
            <Numbers text={cannot} />
          </p>
        </>
      )}
      <Line text={access} />
      {!overdue && <p className="quiet">{checkedText(service, words)}</p>}
    </>
  );
}

/** Whoever answers says this name, in no other language; those of police and emergency say what they are. */
function hasNameOfItsOwn({ kind }: ServiceView): boolean {
  return kind === 'crisis-line' || kind === 'helpline' || kind === 'image-removal';
}

function hasMore({ expect, cannot, access }: ServiceView): boolean {
  return expect !== null || cannot !== null || access !== null;
}
