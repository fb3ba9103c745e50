import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ServiceView } from '../../../journey/view/service-view.ts';
import { sortChannels } from '../../text/channel-order.ts';
import { channelText } from '../../text/channel-words.ts';
import { Numbers } from '../Numbers.tsx';

type OnPaperProps = { readonly services: readonly ServiceView[]; readonly words: InterfaceWords };

/** Printed only, and only where the action was left folded: whom to reach, with the number. */
export function OnPaper({ services, words }: OnPaperProps) {
  return services.map((service) => (
    <p key={service.id} className="on-paper" hidden>
      <strong>
        <Numbers text={service.name} />
      </strong>
      <Numbers
        text={` ${sortChannels(service.channels)
          .direct.map((channel) => channelText(channel, words))
          .join('; ')}`}
      />
    </p>
  ));
}
