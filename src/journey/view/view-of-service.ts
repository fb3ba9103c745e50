import type { Channel, Service } from '../../flow/directory/directory.ts';
import { regionAndWider } from '../../flow/directory/find-services.ts';
import type { Audience } from '../../flow/vocabulary.ts';
import { wordsFor } from '../../flow/wording.ts';
import { holidaysOf, isLive, isOverdue, opennessOf, opennessOfChannel, type ZonedTime } from '../time/openness.ts';
import type { Asking } from './helpers-now.ts';
import { nextHelper, waysToNext } from './next-helper.ts';
import type { ChannelView, ServiceView } from './service-view.ts';

function viewOfChannel(channel: Channel, service: Service, audience: Audience | null, moment: ZonedTime): ChannelView {
  const openness = opennessOfChannel(channel, service, moment);
  const live = openness === null ? {} : { openness };
  const place = 'place' in channel && channel.place !== undefined ? { place: channel.place } : {};
  const note = 'note' in channel ? (wordsFor(channel.note, audience) ?? null) : null;
  switch (channel.by) {
    case 'phone':
      return { by: 'phone', href: `tel:${channel.number}`, shown: channel.shown, abroad: channel.abroad ?? false, note, ...place, ...live };
    case 'text':
      return {
        by: 'text',
        href: `sms:${channel.number}`,
        shown: channel.shown,
        keyword: channel.keyword ?? null,
        ...(channel.callsBack === true ? { callsBack: true as const } : {}),
        note,
        ...place,
        ...live,
      };
    case 'chat':
      return { by: 'chat', href: channel.url, note, ...live };
    case 'form':
    case 'site':
      return { by: channel.by, href: channel.url, note, ...place };
    case 'email':
      return { by: 'email', href: `mailto:${channel.address}`, shown: channel.address, note };
    case 'local':
      return { by: 'local', how: channel.how, href: null, ...place };
    case 'relay':
      return { by: 'relay', how: channel.how, href: channel.url ?? null };
    default:
      return channel satisfies never;
  }
}

/** What is offered where `service` does not answer; nothing where nobody answers there in the first place. */
function viewOfNoAnswer(service: Service, asking: Asking): ServiceView['noAnswer'] {
  if (!service.channels.some(isLive)) return null;
  const { flow, person, moment } = asking;
  const next = nextHelper(service, asking);
  return {
    next:
      next === null
        ? null
        : {
            id: next.id,
            name: next.name,
            openness: opennessOf(next, moment),
            channels: waysToNext(service, next).map((channel) => viewOfChannel(channel, next, person.audience, moment)),
          },
    emergency: person.region.emergency.number,
    leave: wordsFor(flow.words.noAnswer.leave, person.audience) ?? '',
  };
}

/** A service as the person reads it at this moment. */
export function viewOfService(service: Service, asking: Asking): ServiceView {
  const { flow, person, moment } = asking;
  const { audience, region } = person;
  const places = regionAndWider(flow.regions, region);
  const theirs = (channel: Channel): boolean => channel.by !== 'email' || channel.region === undefined || places.includes(channel.region);
  return {
    id: service.id,
    name: service.name,
    kind: service.kind,
    what: wordsFor(service.what, audience) ?? '',
    expect: wordsFor(service.expect, audience) ?? null,
    cannot: wordsFor(service.cannot, audience) ?? null,
    cost: wordsFor(service.cost, audience) ?? null,
    bill: service.bill ?? null,
    anonymous: service.anonymous ?? null,
    access: service.access ?? null,
    openness: opennessOf(service, moment),
    holidays: holidaysOf(service, moment),
    channels: service.channels.filter(theirs).map((channel) => viewOfChannel(channel, service, audience, moment)),
    checked: service.checked,
    overdue: isOverdue(service.checked, service.term, moment.now),
    repeated: false,
    noAnswer: viewOfNoAnswer(service, asking),
  };
}
