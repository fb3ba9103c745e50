import { hoursInWords } from '../review/in-words.ts';
import type { RawChannel, RawPlatform, RawRegion, RawService, Source } from '../schema/directory-files.ts';

const fact = (name: string, value: unknown): readonly string[] => {
  if (value === undefined || value === false) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${name} ${value.join(', ')}`];
  return [value === true ? name : `${name} ${String(value)}`];
};

function ofChannel(channel: RawChannel): readonly string[] {
  const place = 'place' in channel && channel.place !== undefined ? ` (${channel.place})` : '';
  const hours = 'hours' in channel && channel.hours !== undefined ? `, ${hoursInWords(channel.hours)}` : '';
  switch (channel.by) {
    case 'phone':
      return [`phone ${channel.number}${channel.abroad === undefined ? '' : `, abroad: ${channel.abroad}`}${place}${hours}`];
    case 'text': {
      const keyword = channel.keyword === undefined ? '' : `, with ${channel.keyword}`;
      return [`text ${channel.number}${keyword}${channel['calls-back'] === true ? ', calls back' : ''}${place}${hours}`];
    }
    case 'email':
      return [`e-mail ${channel.address}${channel.region === undefined ? '' : `, in ${channel.region}`}`];
    case 'chat':
      return [`chat ${channel.url}${channel.account === true ? ', with an account' : ''}${hours}`];
    case 'local':
      return [`in words${place}: ${channel.how}`];
    case 'relay':
      return [`relay: ${channel.how}`, ...fact('relay', channel.url)];
    default:
      return [`${channel.by} ${channel.url}${place}`];
  }
}

const pages = (sources: readonly { readonly url: string }[]): readonly string[] => sources.flatMap(({ url }) => fact('source', url));

export function factsOfService(service: RawService): readonly string[] {
  const { ages, hours } = service;
  return [
    ...service.channels.flatMap(ofChannel),
    `hours ${hoursInWords(hours)}${hours !== undefined && 'zone' in hours ? `, by the clock of ${hours.zone}${hours.holidays === undefined ? '' : `, holidays ${hours.holidays}`}` : ''}`,
    `ages ${ages?.from ?? 0} to ${ages?.to ?? 120}`,
    ...fact('for', service.audiences),
    ...fact('in', service.regions),
    ...fact('kind', service.kind),
    ...fact('topics', service.topics),
    ...fact('rank', service.rank),
    ...fact('only where there is nothing else', service.fallback),
    ...fact('on the bill', service.bill),
    ...fact('anonymous', service.anonymous),
    ...fact('shares a number with', service['shares-number-with']),
    ...fact('confidence', service.confidence),
    ...fact('checked', service.checked),
    ...fact('to be checked after days', service.term),
    ...pages(service.sources),
  ];
}

export function factsOfRegion(region: RawRegion): readonly string[] {
  return [
    ...fact('emergency', region.emergency.number),
    ...fact('emergency also', region.emergency.also),
    ...fact('leave to', region['leave-to']),
    ...fact('part of', region['part-of']),
    ...fact('offered as an answer', region.choice),
    ...fact('zones', region.zones),
    ...fact('clock', region.clock),
    ...fact('languages', region.languages),
    ...pages(region.sources),
  ];
}

export function factsOfPlatform(platform: RawPlatform): readonly string[] {
  return [
    ...fact('kind', platform.kind),
    ...fact('in the first list', platform.common),
    ...fact('for', platform.audiences),
    ...fact('order', platform.order),
    ...Object.entries(platform.programmes).map(([programme, takesPart]) => `programme ${programme}: ${takesPart}`),
    ...Object.entries(platform.guides).flatMap(([part, { basis, age, links }]) => [
      `guide ${part}: ${basis}, ${age}`,
      ...links.map(({ url }) => `link of ${part} ${url}`),
    ]),
    ...fact('status', platform.status),
    ...fact('confidence', platform.confidence),
    ...fact('checked', platform.checked),
    ...fact('to be checked after days', platform.term),
    ...pages(platform.sources),
  ];
}

export const factsOfSource = ({ url, publisher, date, read }: Source): readonly string[] => [
  ...fact('page', url),
  ...fact('publisher', publisher),
  ...fact('dated', date),
  ...fact('read', read),
];
