import type { InterfaceWords } from '../../../flow/schema/interface-words.ts';
import type { ChannelView } from '../../../journey/view/service-view.ts';
import { inOrder } from '../../text/in-order.ts';
import { ChannelLink } from './ChannelLink.tsx';

type WaysProps = { readonly channels: readonly ChannelView[]; readonly words: InterfaceWords };

/** The ways to reach a helper. */
export function Ways({ channels, words }: WaysProps) {
  if (channels.length === 0) return null;
  return (
    <ul className="ways">
      {inOrder(channels, (channel) => (
        <ChannelLink channel={channel} words={words} />
      ))}
    </ul>
  );
}
