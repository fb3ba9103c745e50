import type { InterfaceWords } from '../flow/schema/interface-words.ts';
import type { Openness, ServiceView } from '../journey/view.ts';
import { fill } from './fill.ts';

/** Whether somebody answers now, in words. */
export function opennessText(openness: Openness, words: InterfaceWords): string {
  switch (openness.state) {
    case 'always':
      return words.service.always;
    case 'open':
      return fill(words.service.openUntil, { time: openness.until });
    case 'closed':
      return fill(words.service.opens, { day: words.days[openness.day], time: openness.at });
    case 'unconfirmed':
      return words.service.unconfirmed;
    default:
      return openness satisfies never;
  }
}

/** A form or a page of which no hours are known is simply there. */
export function keepsHours({ openness, channels }: ServiceView): boolean {
  return openness.state !== 'unconfirmed' || channels.some(({ by }) => by === 'phone' || by === 'text' || by === 'chat');
}
