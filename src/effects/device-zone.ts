import { attempt } from './attempt.ts';

type WithTemporal = { readonly Temporal?: { readonly Now?: { readonly timeZoneId?: () => unknown } } };

/**
 * The zone of the device's own clock, as the device names it, which its calendar may still not know (`Etc/Unknown`): see `canTell` of
 * src/journey/time/zoned-time.ts. Undefined where it names none. Talks to: the browser's clock.
 */
export function deviceZone(): string | undefined {
  // Where there is Temporal, it knows at once; the calendar takes as long over it as to draw a page.
  const told = attempt(() => (globalThis as WithTemporal).Temporal?.Now?.timeZoneId?.(), undefined);
  return typeof told === 'string'
    ? told
    : attempt<string | undefined>(() => new Intl.DateTimeFormat().resolvedOptions().timeZone, undefined);
}
