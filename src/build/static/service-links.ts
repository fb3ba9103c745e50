import type { Channel, Service } from '../../flow/flow.ts';
import type { StaticFrame } from '../../flow/schema/static-words.ts';
import { type Markup, markup } from '../markup.ts';
import { fillIn } from './fill-in.ts';

type By<K extends Channel['by']> = Extract<Channel, { readonly by: K }>;

const first = <K extends Channel['by']>(service: Service, ...kinds: readonly K[]): By<K> | undefined =>
  service.channels.find((channel): channel is By<K> => (kinds as readonly string[]).includes(channel.by) && !isFromAbroad(channel));

const isFromAbroad = (channel: Channel): boolean => channel.by === 'phone' && channel.abroad === true;

/** The ways to reach a service: call and text where there are numbers, else its page. */
export function serviceLinks(service: Service, words: StaticFrame['numbers'], newTab: string): readonly Markup[] {
  const { name } = service;
  const phone = first(service, 'phone');
  const message = first(service, 'text');
  const page = first(service, 'form', 'chat', 'site');
  const links: Markup[] = [];
  if (phone !== undefined) {
    links.push(markup`<a href="tel:${phone.number}">${fillIn(words.call, { name, number: phone.shown })}</a>`);
  }
  if (message !== undefined) {
    const { number, shown, keyword = '' } = message;
    const line = fillIn(keyword === '' ? words.message : words.keyword, { name, keyword, number: shown });
    links.push(markup`<a href="sms:${number}">${line}</a>`);
  }
  if (links.length === 0 && page !== undefined) links.push(pageLink(fillIn(words.site, { name }), page.url, newTab));
  return links;
}

/** A link to somebody else's page, as everywhere in Handrail: a tab of its own, told nothing, and it says so. */
export function pageLink(label: string, url: string, newTab: string): Markup {
  return markup`<a href="${url}" target="_blank" rel="noopener noreferrer">${label} <small>${newTab}</small></a>`;
}
