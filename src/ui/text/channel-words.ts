import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { ChannelView } from '../../journey/view/service-view.ts';
import { fill } from './fill.ts';
import { opennessSentence } from './openness.ts';

/** What a channel is called, and what fills the gaps in it: numbers and addresses, which are always written left to right. */
type ChannelWords = { readonly words: string; readonly values: Readonly<Record<string, string>> };

export function channelWords(channel: ChannelView, words: InterfaceWords): ChannelWords {
  const place = 'place' in channel ? channel.place : undefined;
  const way = wayWords(channel, words);
  return place === undefined ? way : { words: `{place}: ${way.words}`, values: { ...way.values, place } };
}

function wayWords(channel: ChannelView, { service }: InterfaceWords): ChannelWords {
  switch (channel.by) {
    case 'phone':
      return { words: channel.abroad ? service.callAbroad : service.call, values: { number: channel.shown } };
    case 'text':
      return channel.keyword === null
        ? { words: service.text, values: { number: channel.shown } }
        : { words: service.textKeyword, values: { keyword: channel.keyword, number: channel.shown } };
    case 'chat':
    case 'form':
    case 'site':
      return { words: service[channel.by], values: {} };
    case 'email':
      return { words: service.email, values: { address: channel.shown } };
    case 'local':
      return { words: channel.how, values: {} };
    case 'relay':
      return { words: service.relay, values: {} };
    default:
      return channel satisfies never;
  }
}

/** True: following it opens a page outside Handrail. */
export function leadsOutside(href: string): boolean {
  return /^https?:/.test(href);
}

/** A channel where nothing can be tapped: its number or address written out. */
export function channelText(channel: ChannelView, words: InterfaceWords): string {
  const named = channelWords(channel, words);
  const label = fill(named.words, named.values);
  return channel.href !== null && leadsOutside(channel.href) ? `${label}: ${channel.href}` : label;
}

/** What is said beside a channel: its own hours, where they are not those of the whole service and the hour is told, and its note. */
export function channelAside(channel: ChannelView, words: InterfaceWords, byTheHour = true): string | null {
  if (channel.by === 'relay') return channel.how;
  if (channel.by === 'local') return null;
  const hours = byTheHour && 'openness' in channel && channel.openness !== undefined ? opennessSentence(channel.openness, words) : null;
  const said = [hours, channel.note].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' ');
}
