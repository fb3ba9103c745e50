import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../journey/view/service-view.ts';
import { channelText } from '../../ui/text/channel-words.ts';
import { keepsHours, opennessText } from '../../ui/text/openness.ts';

type ServiceLinesProps = {
  readonly services: readonly ServiceView[];
  readonly words: InterfaceWords /** Numbers alone: what is read from afar. */;
  readonly brief?: boolean;
};

/** Helpers as they are written on paper: name, hours, and numbers as text. */
export function ServiceLines({ services, words, brief = false }: ServiceLinesProps) {
  return (
    <ul className="service-lines">
      {services.map((service) => (
        <li key={service.id} data-service={service.id}>
          <strong>{service.name}</strong>
          <span>{linesOf(service, words, brief).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}

function linesOf(service: ServiceView, words: InterfaceWords, brief: boolean): readonly string[] {
  const ways = service.channels
    .filter(({ by }) => (brief ? by === 'phone' || by === 'text' : by !== 'relay'))
    .map((channel) =>
      channel.by === 'site' || channel.by === 'form' || channel.by === 'chat'
        ? webText(channel.note, channelText(channel, words))
        : channelText(channel, words),
    );
  return keepsHours(service) && lasts(service) ? [opennessText(service.openness, words), ...ways] : ways;
}

/** Paper is read at another hour than it is printed: "open now" would be wrong on it. */
const lasts = ({ openness: { state } }: ServiceView): boolean => state === 'always' || state === 'unconfirmed';

/** A page's address stands in its note: training has no links. */
function webText(note: string | null, label: string): string {
  return note === null ? label : `${label}: ${note}`;
}
