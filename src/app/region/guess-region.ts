import type { Region } from '../../flow/flow.ts';

/**
 * The region this device most likely is in, from its time zone and languages alone; null where nothing fits. Asked of nobody,
 * sent nowhere. Where several regions share a zone, the first in the directory's order is the home region.
 */
export function guessRegion(regions: readonly Region[], zone: string | undefined, languages: readonly string[]): string | null {
  const inZone = regions.filter(({ choice, zones }) => choice && zone !== undefined && zones.includes(zone));
  const speaking = inZone.find((region) => region.languages.some((language) => languages.includes(language)));
  return (speaking ?? inZone[0])?.id ?? null;
}

/** The same, read from the browser. */
export function guessRegionOfDevice(regions: readonly Region[]): string | null {
  return guessRegion(regions, new Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);
}
