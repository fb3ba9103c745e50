import { attempt } from '../effects/attempt.ts';

/** Hours of the device's own clock in which a bright screen gives somebody away, and keeps them awake. */
const isNight = (hour: number): boolean => hour >= 21 || hour < 6;

/** Makes the page dark late at night, whatever the device prefers, unless more contrast is asked for: it then stays as it is wanted. */
export function darkenAtNight(): void {
  const asked = attempt(() => matchMedia('(prefers-contrast: more)').matches, false);
  if (!asked && isNight(new Date().getHours())) document.documentElement.dataset.night = '';
}
