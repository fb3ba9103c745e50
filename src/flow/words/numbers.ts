import type { Content } from '../assemble/content.ts';
import { regionAndWider } from '../directory/find-services.ts';
import type { RawContent } from '../raw-content.ts';
import type { Finding } from './finding.ts';
import { passages, sentences } from './passages.ts';
import type { ReadText } from './read-text.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

type NumbersAt = (regions: readonly string[]) => ReadonlySet<string>;

/** The numbers that somebody in some regions can call or text, by their digits: those of the place, of what it is part of, and of its parts. */
function numbersKnown({ flow, directory }: Content): NumbersAt {
  const wider = new Map(flow.regions.map((region) => [region.id, regionAndWider(flow.regions, region)]));
  const meets = (one: string, other: string): boolean =>
    wider.get(one)?.includes(other) === true || wider.get(other)?.includes(one) === true;
  return (regions) => {
    const here = (id: string): boolean => regions.some((region) => meets(region, id));
    const channels = directory.services
      .filter((service) => service.regions.some(here))
      .flatMap((service) => service.channels.flatMap((channel) => ('shown' in channel ? [channel.number, channel.shown] : [])));
    const emergency = flow.regions.filter(({ id }) => here(id)).flatMap((region) => [region.emergency.number, ...region.emergency.also]);
    return new Set([...channels, ...emergency].map(digitsOf));
  };
}

/** Where a text of the directory is read; null for a text of no place. */
function regionsOf({ services }: RawContent, unit: string): readonly string[] | null {
  const [kind, id = ''] = unit.split(':');
  if (kind === 'region') return [id];
  return kind === 'service' ? (services.get(id)?.value.regions ?? null) : null;
}

/** A long number, or a short one after a word that means to use it; "200 languages" is none. */
const isNumberToCall = /(?<![\d-])\d[\d ()-]{4,}\d(?![\d-])|(?<=\b(?:call|text|ring|dial|on|or|through) )\d{3}\b(?! [a-z]+s\b)/gi;
const isYear = /^(?:19|20)\d\d$/;

/** Numbers in what is said of a service or a place that nobody there could call: nobody would notice when they change. */
export function strangeNumbers(texts: readonly ReadText[], content: Content, raw: RawContent): readonly Finding[] {
  const numbersAt = numbersKnown(content);
  return texts.flatMap(({ unit, place, readers, text }): readonly Finding[] => {
    // `access` also tells of ways that are no channel, such as a relay or another app.
    const regions = place.path.includes('access') ? null : regionsOf(raw, unit);
    const numbers =
      regions === null ? [] : [...text.matchAll(isNumberToCall)].map(([number]) => number).filter((number) => !isYear.test(number));
    if (regions === null || numbers.length === 0) return [];
    const known = numbersAt(regions);
    return passages(text)
      .flatMap(sentences)
      .flatMap((sentence) =>
        [...sentence.matchAll(isNumberToCall)]
          .map(([number]) => number)
          .filter((number) => !known.has(digitsOf(number)) && !isYear.test(number))
          .map((number) => ({
            rule: 'strange-number',
            place,
            readers,
            sentence,
            what: `${number} is no number that the directory has for ${regions.join(', ')}`,
            suggestion: 'Give it as a channel of a service of that place, with its source, or leave it out.',
          })),
      );
  });
}
