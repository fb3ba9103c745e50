import type { Content } from '../assemble/content.ts';
import type { Finding } from './finding.ts';
import { passages, sentences } from './passages.ts';
import type { ReadText } from './texts.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Every number that the directory gives somebody to call or text, by its digits. */
function numbersKnown({ flow, directory }: Content): ReadonlySet<string> {
  const channels = directory.services.flatMap((service) =>
    service.channels.flatMap((channel) => ('shown' in channel ? [channel.number, channel.shown] : [])),
  );
  const emergency = flow.regions.flatMap((region) => [region.emergency.number, ...region.emergency.also]);
  return new Set([...channels, ...emergency].map(digitsOf));
}

/** A long number, or a short one after a word that means to use it; "200 languages" is none. */
const isNumberToCall = /(?<![\d-])\d[\d ()-]{4,}\d(?![\d-])|(?<=\b(?:call|text|ring|dial|on|or|through) )\d{3}\b(?! [a-z]+s\b)/gi;
const isYear = /^(?:19|20)\d\d$/;

/** Numbers in what is said of a service that no entry of the directory holds: nobody would notice when they change. */
export function strangeNumbers(texts: readonly ReadText[], content: Content): readonly Finding[] {
  const known = numbersKnown(content);
  return (
    texts
      // `access` also tells of ways that are no channel, such as a relay or another app.
      .filter(({ unit, place }) => unit.startsWith('service:') && !place.path.includes('access'))
      .flatMap(({ place, readers, text }) =>
        passages(text)
          .flatMap(sentences)
          .flatMap((sentence) =>
            [...sentence.matchAll(isNumberToCall)]
              .map(([number]) => number)
              .filter((number) => !known.has(digitsOf(number)) && !isYear.test(number))
              .map(
                (number): Finding => ({
                  rule: 'strange-number',
                  place,
                  readers,
                  sentence,
                  what: `${number} is no number of the directory`,
                  suggestion: 'Give it as a channel of a service, with its source, or leave it out.',
                }),
              ),
          ),
      )
  );
}
