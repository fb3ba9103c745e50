import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Problem } from '../../flow/problem.ts';
import type { RawContent } from '../../flow/raw-content.ts';
import type { RawRegion } from '../../flow/schema/directory-files.ts';

type Regions = RawContent['regions'];

/** Region ids begin with the code of their country: gb-nir, us. Those of groups (eu, world) do not. */
function countryOf(id: string): string | undefined {
  const code = id.split('-')[0]?.toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : undefined;
}

function isWithin(regions: Regions, region: RawRegion, id: string): boolean {
  const passed = new Set<string>();
  for (let at: RawRegion | undefined = region; at !== undefined && !passed.has(at.id); at = regions.get(at['part-of'] ?? '')?.value) {
    if (at.id === id) return true;
    passed.add(at.id);
  }
  return false;
}

/** Whether a short code is the same everywhere in a region: in one country, or as the emergency number of several. */
function shortCodeHolds(regions: Regions, id: string, number: string): boolean {
  const region = regions.get(id)?.value;
  if (region === undefined || [region.emergency.number, ...region.emergency.also].includes(number)) return true;
  const inside = [...regions.values()].filter(({ value }) => isWithin(regions, value, id)).map(({ value }) => countryOf(value.id));
  return new Set(inside.filter((country) => country !== undefined)).size < 2;
}

/**
 * Every number to ring or to text is one that the numbering plan of its country allows, or a short code where it works. A short code of
 * several countries may stand in a lead, which nobody is shown.
 */
export function numbersHold({ services, regions }: Pick<RawContent, 'services' | 'regions'>): readonly Problem[] {
  return [...services.values()].flatMap(({ value, place: { file, path } }) =>
    value.channels.flatMap((channel, index): readonly Problem[] => {
      if (channel.by !== 'phone' && channel.by !== 'text') return [];
      const { number } = channel;
      const place = { file, path: [...path, 'channels', index, 'number'] };
      if (number.startsWith('+')) {
        const parsed = parsePhoneNumberFromString(number);
        if (parsed?.isValid() !== true) return [{ code: 'not-a-number', place, what: `"${number}" of service "${value.id}"` }];
        const isDear = parsed.getType() === 'PREMIUM_RATE' && channel.tariff === undefined;
        return isDear ? [{ code: 'dear-number', place, what: `"${number}" of service "${value.id}"` }] : [];
      }
      const wide = value.confidence === 'low' ? undefined : value.regions.find((id) => !shortCodeHolds(regions, id, number));
      return wide === undefined
        ? []
        : [
            {
              code: 'not-a-number',
              place,
              what: `short code "${number}" of service "${value.id}" in region "${wide}", of several countries`,
            },
          ];
    }),
  );
}
