import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Problem } from '../../flow/problem.ts';
import type { RawContent } from '../../flow/raw-content.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether `shown` has the digits that people dial for `number`, in its country or abroad. What is no number at all is told elsewhere. */
function shows(shown: string, number: string): boolean {
  const parsed = parsePhoneNumberFromString(number);
  if (number.startsWith('+') && parsed?.isValid() !== true) return true;
  const atHome = parsed === undefined ? [] : [parsed.formatNational(), parsed.nationalNumber];
  return [number, ...atHome].map(digitsOf).includes(digitsOf(shown));
}

/** What is written beside a link is what the link dials: people also read it aloud, copy it and print it. */
export function shownNumbersHold({ services }: Pick<RawContent, 'services'>): readonly Problem[] {
  return [...services.values()].flatMap(({ value, place: { file, path } }) =>
    value.channels.flatMap((channel, index): readonly Problem[] => {
      if ((channel.by !== 'phone' && channel.by !== 'text') || shows(channel.shown, channel.number)) return [];
      return [
        {
          code: 'shown-differs',
          place: { file, path: [...path, 'channels', index, 'shown'] },
          what: `"${channel.shown}" for "${channel.number}" of service "${value.id}"`,
        },
      ];
    }),
  );
}
