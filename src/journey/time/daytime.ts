import type { ZonedTime } from './openness.ts';
import { canTell, wallClockAt } from './zoned-time.ts';

const morning = 6 * 60;
const evening = 17 * 60;

/** Whether there is still a day before the night on the person's own clock; no without one. */
export function isDay({ now, zone }: ZonedTime): boolean {
  if (zone === undefined || !canTell(zone)) return false;
  const { minutes } = wallClockAt(now.getTime(), zone);
  return minutes >= morning && minutes < evening;
}
