import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView } from '../../journey/view/view.ts';
import { channelWords, leadsOutside } from './channel-words.ts';
import { fill } from './fill.ts';

/** A channel where nothing can be tapped: its number or address written out. */
export function channelText(channel: ChannelView, words: InterfaceWords): string {
  const named = channelWords(channel, words);
  const label = fill(named.words, named.values);
  return channel.href !== null && leadsOutside(channel.href) ? `${label}: ${channel.href}` : label;
}
