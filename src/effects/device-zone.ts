import { attempt } from './attempt.ts';

/**
 * The zone of the device's own clock; undefined where it has none that its own calendar can reckon with, as with `Etc/Unknown`. Talks to:
 * the browser's clock.
 */
export function deviceZone(): string | undefined {
  return attempt(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return new Intl.DateTimeFormat(undefined, { timeZone }).resolvedOptions().timeZone;
  }, undefined);
}
