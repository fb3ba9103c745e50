import { attempt } from '../../effects/attempt.ts';
import { placeBytes } from '../../journey/kept/place-code.ts';

/**
 * Keeps a place over a reload without writing it down: noise in the history entry, and the place hidden by that noise in the
 * window's name. The disk sees one half, a page that follows in the same window the other; each alone is noise. Where the browser has
 * no good chance, there is no noise, and so no memory. Talks to: the window's name, and the browser's source of chance.
 */
export function freshNoise(): string {
  return attempt(() => hexOf(crypto.getRandomValues(new Uint8Array(placeBytes))), '');
}

/** Keeps `place` under the noise of the entry on show; where there is none, keeps nothing. */
export function keepPlace(noise: string, place: Uint8Array | null): void {
  const mask = bytesOfHex(noise);
  nameWindow(place === null || place.length !== mask.length ? '' : hexOf(hidden(place, mask)));
}

/** The place kept, still to be checked; null unless both halves are there and equally long. */
export function keptPlace(noise: string): Uint8Array | null {
  const mask = bytesOfHex(noise);
  const half = bytesOfHex(attempt(() => window.name, ''));
  return mask.length === 0 || mask.length !== half.length ? null : hidden(half, mask);
}

export function dropPlace(): void {
  nameWindow('');
}

function nameWindow(name: string): void {
  attempt(() => {
    window.name = name;
  }, undefined);
}

function hidden(bytes: Uint8Array, mask: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => byte ^ (mask[index] ?? 0));
}

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** No bytes where the text is anything but hexadecimal digits, two for each byte. */
export function bytesOfHex(hex: unknown): Uint8Array {
  if (typeof hex !== 'string' || !/^([0-9a-f]{2})*$/.test(hex)) return new Uint8Array();
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}
