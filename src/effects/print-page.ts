import { attempt } from './attempt.ts';

/**
 * Prints, and says whether anything came of it: browsers inside other apps often have no printing, or a `print` that does nothing.
 * Talks to: the printer.
 */
export function printPage(): boolean {
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  addEventListener('beforeprint', begin);
  attempt(() => globalThis.print(), undefined);
  removeEventListener('beforeprint', begin);
  return begun;
}
