/*
 * A text locked with a passphrase, as JSON Web Encryption in its compact form (RFC 7516) with PBES2 (RFC 7518, section 4.8), so that
 * other tools open it too. All of the ciphers are the browser's own: decision 0095.
 */

const alg = 'PBES2-HS512+A256KW';
const enc = 'A256GCM';
const rounds = 600_000;
/** A file that asks for more would keep the device busy for minutes; one that asks for fewer is none of ours. */
const mostRounds = 2_000_000;
/** Longer than what anybody types here, and no longer than a field takes with the page alive: as in FileEntry. */
const longest = 1_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** False in old browsers, and where the page itself came without encryption. */
export function canLock(): boolean {
  return ciphers() !== null;
}

function ciphers(): SubtleCrypto | null {
  return globalThis.crypto?.subtle ?? null;
}

/** Talks to: the browser's ciphers, which leave the page alive, and its source of chance. */
export async function lockText(text: string, passphrase: string): Promise<string | null> {
  const subtle = ciphers();
  if (subtle === null) return null;
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = inLetters(bytesOf(JSON.stringify({ alg, p2s: inLetters(salt), p2c: rounds, enc })));
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const wrapped = await subtle.wrapKey('raw', key, await keyOf(subtle, passphrase, salt, rounds, 'wrapKey'), 'AES-KW');
  const sealed = new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(head) }, key, bytesOf(text)));
  const locked = [head, ...[new Uint8Array(wrapped), iv, sealed.slice(0, -16), sealed.slice(-16)].map(inLetters)].join('.');
  return locked.length > longest ? null : locked;
}

/** The text; `foreign` where it was locked by something else or is no locked text, `wrong` where the words do not fit or it is damaged. */
export async function unlockText(locked: string, passphrase: string): Promise<{ readonly text: string } | 'foreign' | 'wrong'> {
  const subtle = ciphers();
  const parts = locked.length > longest ? [] : locked.replace(/\s+/g, '').split('.');
  const [head = '', ...others] = parts;
  const asks = readHead(head);
  const [wrapped, iv, sealed, tag] = others.map(bytesOfLetters);
  if (subtle === null || asks === null || parts.length !== 5 || !wrapped || !iv || !sealed || !tag) return 'foreign';
  try {
    const wrapping = await keyOf(subtle, passphrase, asks.salt, asks.rounds, 'unwrapKey');
    const key = await subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const whole = new Uint8Array([...sealed, ...tag]);
    const text = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(head) }, key, whole);
    return { text: new TextDecoder().decode(text) };
  } catch {
    return 'wrong';
  }
}

/** What the head of a locked text asks for; null where it asks for anything but what is written here. */
function readHead(head: string): { readonly salt: Bytes; readonly rounds: number } | null {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytesOfLetters(head) ?? new Uint8Array()));
    if (typeof read !== 'object' || read === null || !('alg' in read && 'enc' in read && 'p2s' in read && 'p2c' in read)) return null;
    const salt = typeof read.p2s === 'string' ? bytesOfLetters(read.p2s) : null;
    const count = Number(read.p2c);
    const fits = read.alg === alg && read.enc === enc && Number.isInteger(count) && count >= 1000 && count <= mostRounds;
    return fits && salt !== null && salt.length >= 8 ? { salt, rounds: count } : null;
  } catch {
    return null;
  }
}

async function keyOf(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Bytes,
  iterations: number,
  use: 'wrapKey' | 'unwrapKey',
): Promise<CryptoKey> {
  const base = await subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveKey']);
  // RFC 7518: the name of the algorithm and a zero stand before the salt.
  const full = new Uint8Array([...bytesOf(alg), 0, ...salt]);
  return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-512', salt: full, iterations }, base, { name: 'AES-KW', length: 256 }, false, [use]);
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

function inLetters(bytes: Bytes): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOfLetters(letters: string): Bytes | null {
  if (!/^[\w-]*$/.test(letters)) return null;
  try {
    return Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
