import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView } from '../../journey/view/view.ts';
import { opennessText } from './openness.ts';

/** What is said beside a channel: its own hours, where they are not those of the whole service, and its note. */
export function channelAside(channel: ChannelView, words: InterfaceWords): string | null {
  if (channel.by === 'relay') return channel.how;
  if (channel.by === 'local') return null;
  const hours = 'openness' in channel && channel.openness !== undefined ? `${opennessText(channel.openness, words)}.` : null;
  const said = [hours, channel.note].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' ');
}
