import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Channel, Service } from '../../flow/flow.ts';
import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { StaticFrame } from '../../flow/schema/static-words.ts';
import { Filled } from '../../ui/parts/Filled.tsx';
import { OutsideLink } from '../../ui/parts/service/OutsideLink.tsx';
import { fill } from '../../ui/text/fill.ts';
import { type Markup, raw } from '../markup.ts';

type By<K extends Channel['by']> = Extract<Channel, { readonly by: K }>;

const first = <K extends Channel['by']>(service: Service, ...kinds: readonly K[]): By<K> | undefined =>
  service.channels.find((channel): channel is By<K> => (kinds as readonly string[]).includes(channel.by) && !isFromAbroad(channel));

const isFromAbroad = (channel: Channel): boolean => channel.by === 'phone' && channel.abroad === true;

/** A part of the app as it stands in a page that has no program. */
const drawn = (part: ReactNode): Markup => raw(renderToStaticMarkup(part));

/** A link to call or to write to a number, which keeps its direction in any script. */
export function numberLink(href: string, words: string, values: Readonly<Record<string, string>>): Markup {
  return drawn(
    <a href={href}>
      <span>
        <Filled words={words} values={values} />
      </span>
    </a>,
  );
}

/** A link to somebody else's page, as everywhere in Handrail. */
export function pageLink(label: string, url: string, words: InterfaceWords): Markup {
  return drawn(
    <OutsideLink href={url} words={words}>
      {label}
    </OutsideLink>,
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
