import { renderToStaticMarkup } from 'react-dom/server';
import type { Channel, Service } from '../../flow/directory/directory.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { StaticFrame } from '../../flow/schema/static-words.ts';
import { OutsideLink } from '../../ui/parts/service/OutsideLink.tsx';
import { fill } from '../../ui/text/fill.ts';
import { type Markup, markup, numbersKept, raw } from '../markup.ts';

type By<K extends Channel['by']> = Extract<Channel, { readonly by: K }>;

const first = <K extends Channel['by']>(service: Service, ...kinds: readonly K[]): By<K> | undefined =>
  service.channels.find((channel): channel is By<K> => (kinds as readonly string[]).includes(channel.by) && !isFromAbroad(channel));

const isFromAbroad = (channel: Channel): boolean => channel.by === 'phone' && channel.abroad === true;

/** A link to call or to write to a number, which keeps its direction in any script. It stands a hundred times in a page: no byte too many. */
export function numberLink(href: string, words: string, values: Readonly<Record<string, string>>): Markup {
  const pieces = words.split(/(\{\w+\})/).map((piece) => {
    const value = piece.startsWith('{') ? values[piece.slice(1, -1)] : undefined;
    return value === undefined ? numbersKept(piece) : markup`<bdi>${value}</bdi>`;
  });
  return markup`<a href="${href}">${pieces}</a>`;
}

/** A link to somebody else's page, as everywhere in Handrail. */
export function pageLink(label: string, url: string, words: InterfaceWords): Markup {
  return raw(
    renderToStaticMarkup(
      <OutsideLink href={url} words={words}>
        {label}
      </OutsideLink>,
    ),
  );
}

/** The ways to reach a service: call and text where there are numbers, else its page. */
export function serviceLinks(service: Service, says: StaticFrame['numbers'], words: InterfaceWords): readonly Markup[] {
  const { name } = service;
  const phone = first(service, 'phone');
  const message = first(service, 'text');
  const page = first(service, 'form', 'chat', 'site');
  const links: Markup[] = [];
  if (phone !== undefined) links.push(numberLink(`tel:${phone.number}`, fill(says.call, { name }), { number: phone.shown }));
  if (message !== undefined) {
    const { number, shown, keyword = '' } = message;
    const said = keyword === '' ? says.message : says.keyword;
    links.push(numberLink(`sms:${number}`, fill(said, { name }), { keyword, number: shown }));
  }
  if (links.length === 0 && page !== undefined) links.push(pageLink(fill(says.site, { name }), page.url, words));
  return links;
}
