import type { RawRegion, RawService } from '../../src/flow/schema/directory-files.ts';
import type { Desk, Edit } from './edit.ts';

const facts = (name: string, make: Edit['make']): Edit => ({ group: 'facts', name, make });

const service =
  (id: string, change: (service: RawService) => void) =>
  (desk: Desk): void => {
    const found = desk.open('services', (all) => all.some((one) => one.id === id)).find((one) => one.id === id);
    if (found !== undefined) change(found);
  };
const region =
  (id: string, change: (region: RawRegion) => void) =>
  (desk: Desk): void => {
    const found = desk.open('regions').find((one) => one.id === id);
    if (found !== undefined) change(found);
  };

const ways = (one: RawService) =>
  one.channels as { by: string; number: string; shown: string; url: string; keyword?: string; account?: boolean }[];
const way = (one: RawService, by: readonly string[]) => {
  const found = ways(one).find((channel) => by.includes(channel.by));
  if (found === undefined) throw new Error(`${one.id} has no ${by.join(' or ')}`);
  return found;
};
const ring = (one: RawService, number: string, shown: string): void => {
  Object.assign(way(one, ['phone', 'text']), { number, shown });
};

const lifelines = [
  'childline-uk',
  'lifeline-ni',
  'samaritans-uk-ie',
  'childline-ie',
  'ca-kids-help-phone',
  'us-988',
  'au-kids-helpline',
  'nz-1737',
];

/** What may be done to any line that somebody rings in the night. */
const ofLine = (id: string): readonly Edit[] => [
  facts(
    `${id}: its hours are cut`,
    service(id, (one) => (one.hours = { zone: 'Europe/London', open: [{ days: ['mon'], from: '09:00', to: '17:00' }] })),
  ),
  facts(
    `${id}: it takes other ages`,
    service(id, (one) => (one.ages = { from: 0, to: 99 })),
  ),
  facts(
    `${id}: it stands last`,
    service(id, (one) => (one.rank = 99)),
  ),
  facts(
    `${id}: checked on a day to come`,
    service(id, (one) => (one.checked = '2031-01-01')),
  ),
];

export const editsOfFacts: readonly Edit[] = [
  facts(
    'one digit of a crisis line, still valid',
    service('lifeline-ni', (one) => ring(one, '+448088088001', '0808 808 8001')),
  ),
  facts(
    'a premium-rate number',
    service('childline-uk', (one) => ring(one, '+449098790000', '0909 879 0000')),
  ),
  facts('two helplines swap their numbers', (desk) => {
    service('childline-uk', (one) => ring(one, '+448088088000', '0808 808 8000'))(desk);
    service('lifeline-ni', (one) => ring(one, '+448001111', '0800 1111'))(desk);
  }),
  facts(
    '911 in Northern Ireland',
    region('gb-nir', (one) => (one.emergency.number = '911')),
  ),
  facts(
    '999 in the United States',
    region('us', (one) => (one.emergency.number = '999')),
  ),
  facts(
    'a note of a European region says 911',
    region('de', (one) => (one.note = 'In danger, call 911.')),
  ),
  facts(
    'a helper says to call 101 when hurt',
    service('childline-uk', (one) => (one.cannot = 'If you are already hurt, call 101.')),
  ),
  facts('a new region with the number of another', (desk) => {
    const all = desk.open('regions');
    const us = all.find(({ id }) => id === 'us');
    if (us !== undefined) all.push({ ...structuredClone(us), id: 'jp', name: 'Japan', zones: ['Asia/Tokyo'], languages: ['ja-JP'] });
  }),
  facts(
    'hours invented',
    service('report-remove', (one) => (one.hours = { always: true })),
  ),
  facts(
    'hours turned round',
    service(
      'regional-emergency-social-work-ni',
      (one) => (one.hours = { zone: 'Europe/London', open: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }] }),
    ),
  ),
  facts(
    'a double of a removal tool',
    service('stopncii', (one) => (way(one, ['site', 'form']).url = 'https://stopncii-help.org')),
  ),
  facts(
    'a double of a child helpline',
    service('childline-uk', (one) => (way(one, ['chat', 'site', 'form']).url = 'https://www.childIine.org.uk')),
  ),
  facts('a double of an app’s help', (desk) => {
    const whatsapp = desk.open('platform', ({ id }) => id === 'whatsapp');
    const [link] = Object.values(whatsapp.guides).flatMap((guide) => guide?.links ?? []);
    if (link !== undefined) link.url = 'https://faq-whatsapp.com';
  }),
  facts(
    'Leave goes to a page about abuse',
    region('gb-nir', (one) => (one['leave-to'] = 'https://childabusehelp.org')),
  ),
  facts(
    'a link without https',
    service('childline-uk', (one) => (way(one, ['chat', 'site', 'form']).url = 'http://www.childline.org.uk')),
  ),
  facts('a text service is taken from a region', (desk) => {
    const all = desk.open('services', (list) => list.some(({ id }) => id === 'shout-85258'));
    all.splice(
      all.findIndex(({ id }) => id === 'shout-85258'),
      1,
    );
  }),
  facts(
    'a source that says nothing',
    service('childline-uk', (one) => (one.sources = [{ url: 'https://example.com', says: 'so' }])),
  ),
  facts(
    'hidden on the bill, invented',
    service('uk-emergency-999', (one) => (one.bill = 'hidden')),
  ),
  facts(
    'anonymous, invented',
    service('uk-emergency-999', (one) => (one.anonymous = 'yes')),
  ),
  facts(
    'a keyword of a text line',
    service('shout-85258', (one) => (way(one, ['text']).keyword = 'HELP')),
  ),
  facts('an app takes part where no source says so', (desk) => {
    desk.open('platform', ({ id }) => id === 'snapchat').programmes.stopncii = 'no';
  }),
  facts(
    'a lead is shown as confirmed',
    service('eu-116-111', (one) => (one.confidence = 'high')),
  ),
  facts(
    'a term of two years',
    service('childline-uk', (one) => (one.term = 730)),
  ),
  facts(
    'a chat needs no account any more',
    service('childline-uk', (one) => (way(one, ['chat']).account = false)),
  ),
  facts(
    'a helper moves to another region',
    service('lifeline-ni', (one) => (one.regions = ['us'])),
  ),
  facts(
    'a helpline for children takes adults only',
    service('childline-uk', (one) => (one.audiences = ['adult'])),
  ),
  facts(
    'a worldwide stand-in stands before the own lines',
    service('find-a-helpline', (one) => (one.fallback = false)),
  ),
  facts(
    'a clock of another continent',
    service('childline-ie', (one) => (one.hours = { zone: 'America/New_York', open: [{ days: ['mon'], from: '00:00', to: '23:59' }] })),
  ),
  facts('an e-mail address of somebody else', (desk) => {
    const mail = (one: RawService) => ways(one).find(({ by }) => by === 'email');
    const found = desk.open('services', (all) => all.some((one) => mail(one) !== undefined)).find((one) => mail(one) !== undefined);
    Object.assign(found === undefined ? {} : (mail(found) ?? {}), { address: 'help@example.com' });
  }),
  facts('the guide of an app leads to its double', (desk) => {
    const app = desk.open('platform', ({ id }) => id === 'instagram');
    for (const guide of Object.values(app.guides))
      for (const link of guide?.links ?? []) link.url = link.url.replace('instagram', 'instagrarn');
  }),
  facts('the steps of an app are from this year, invented', (desk) => {
    for (const guide of Object.values(desk.open('platform', ({ id }) => id === 'wizz').guides))
      if (guide !== undefined) guide.age = 'current';
  }),
  facts(
    'Leave goes to a search for the subject',
    region('us', (one) => (one['leave-to'] = 'https://www.google.com/search?q=blackmail')),
  ),
  facts(
    'a region is part of another country',
    region('gb-nir', (one) => (one['part-of'] = 'us')),
  ),
  facts(
    'a number is shown otherwise than it is dialled',
    service('childline-uk', (one) => (way(one, ['phone']).shown = '0808 1111')),
  ),
  facts('a source of an action is another page', (desk) => {
    const [first] = Object.values(desk.open('sources'));
    if (first !== undefined) first.url = 'https://example.com/so';
  }),
  ...lifelines.flatMap(ofLine),
];
