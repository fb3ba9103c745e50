import { attempt } from '../../effects/attempt.ts';
import { deviceZone } from '../../effects/device-zone.ts';
import { likelyRegion } from '../../flow/directory/likely-region.ts';
import type { Region } from '../../flow/flow.ts';

/** The region this device most likely is in, from its time zone and languages alone. Asked of nobody, sent nowhere. Talks to: the browser. */
export function guessRegionOfDevice(regions: readonly Region[]): string | null {
  return likelyRegion(
    regions,
    deviceZone(),
    attempt(() => navigator.languages ?? [], []),
  );
}
