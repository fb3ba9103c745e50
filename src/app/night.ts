import { attempt } from '../effects/attempt.ts';

/** Hours of the device's own clock in which a bright screen gives somebody away, and keeps them awake. */
const isNight = (hour: number): boolean => hour >= 21 || hour < 6;

/** Makes the page dark late at night, whatever the device prefers, unless more contrast is asked for: it then stays as it is wanted. */
export function darkenAtNight(): void {
  // By day nothing is asked: the first frame waits for the answer.
  if (!isNight(new Date().getHours())) return;
  const asked = attempt(() => matchMedia('(prefers-contrast: more)').matches, false);
  if (!asked) document.documentElement.dataset.night = '';
}
