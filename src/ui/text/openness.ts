import type { InterfaceWords } from '../../flow/schema/interface-words.ts';
import type { Openness, ServiceView } from '../../journey/view/service-view.ts';
import { fill } from './fill.ts';

/** Whether somebody answers now, in words. */
export function opennessText(openness: Openness, words: InterfaceWords): string {
  switch (openness.state) {
    case 'always':
      return words.service.always;
    case 'open': {
      const time = openness.until === '24:00' ? words.service.midnight : openness.until;
      const until = openness.day === undefined ? time : `${time} ${words.days[openness.day]}`;
      return withClock(fill(words.service.openUntil, { time: until }), openness, words);
    }
    case 'closed':
      return withClock(fill(words.service.opens, { day: words.days[openness.day], time: openness.at }), openness, words);
    case 'unconfirmed':
      return openness.holiday === true ? words.service.holiday : (openness.about ?? words.service.unconfirmed);
    default:
      return openness satisfies never;
  }
}

/** The same as a sentence among others: what is known of hours may be one already. */
export function opennessSentence(openness: Openness, words: InterfaceWords): string {
  const text = opennessText(openness, words);
  return text.endsWith('.') ? text : `${text}.`;
}

/** Where their clocks show another time, it is said whose clock this is. */
function withClock(text: string, { yours }: { readonly yours?: true }, { service }: InterfaceWords): string {
  return yours === undefined ? text : `${text} ${service.yourTime}`;
}

/** A form or a page of which no hours are known is simply there. */
export function keepsHours({ openness, channels }: ServiceView): boolean {
  return openness.state !== 'unconfirmed' || channels.some(({ by }) => by === 'phone' || by === 'text' || by === 'chat');
}
