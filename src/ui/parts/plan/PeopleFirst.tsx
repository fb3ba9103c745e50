import { useId } from 'react';
import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import { sortChannels } from '../../text/channel-order.ts';
import { keepsHours, opennessText } from '../../text/openness.ts';
import { Numbers } from '../Numbers.tsx';
import { Ways } from '../service/Ways.tsx';

type PeopleFirstProps = { readonly people: readonly ServiceView[]; readonly words: InterfaceWords };

/** The first people of the plan to ring or text, and no more than that: what they do stands with the task. */
export function PeopleFirst({ people, words }: PeopleFirstProps) {
  const heading = useId();
  if (people.length === 0) return null;
  return (
    <section className="people-first" aria-labelledby={heading}>
      <h2 id={heading} className="unseen">
        {words.plan.talkFirst}
      </h2>
      {people.map((service) => (
        <Whom key={service.id} service={service} words={words} />
      ))}
    </section>
  );
}

type WhomProps = { readonly service: ServiceView; readonly words: InterfaceWords };

/** Somebody to reach in two lines: the name and the hours, and the first ways there. */
export function Whom({ service, words }: WhomProps) {
  return (
    <div className="whom" data-service={service.id}>
      {/* Two paragraphs, for the pause that is heard between them. */}
      <div className="who">
        <p>
          <b translate="no">
            <Numbers text={service.name} />
          </b>
        </p>
        {keepsHours(service) && <p className={`open ${service.openness.state}`}>{opennessText(service.openness, words)}</p>}
      </div>
      <Ways
        channels={sortChannels(service.channels)
          .direct.filter(({ href }) => href !== null)
          .slice(0, 2)}
        words={words}
      />
    </div>
  );
}
