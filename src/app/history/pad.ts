import { placeBytes } from '../../journey/kept/place-code.ts';
import { bytesOfHex, hexOf } from './hex.ts';

/**
 * Keeps a place over a reload without writing it down: noise in the history entry, and the place hidden by that noise in the
 * window's name. The disk sees one half, a page that follows in the same window the other; each alone is noise.
 * Talks to: the window's name, and the browser's source of chance.
 */
export function freshNoise(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(placeBytes)));
}

/** Keeps `place` under the noise of the entry on show; where there is none, keeps nothing. */
export function keepPlace(noise: string, place: Uint8Array | null): void {
  const mask = bytesOfHex(noise);
  window.name = place === null || place.length !== mask.length ? '' : hexOf(hidden(place, mask));
}

/** The place kept, still to be checked; null unless both halves are there and equally long. */
export function keptPlace(noise: string): Uint8Array | null {
  const mask = bytesOfHex(noise);
  const half = bytesOfHex(window.name);
  return mask.length === 0 || mask.length !== half.length ? null : hidden(half, mask);
}

export function dropPlace(): void {
  window.name = '';
}

function hidden(bytes: Uint8Array, mask: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => byte ^ (mask[index] ?? 0));
}
