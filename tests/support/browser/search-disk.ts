import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, with its bytes; what a browser packed is unpacked. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const bytes = readFileSync(path);
    files.set(name, bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? unpackedLz4(bytes.subarray(12)) : bytes);
  }
  return files;
}

/** Names of the files that hold `text`: as UTF-8, as UTF-16, or in base 64 wherever it begins in its group of three. */
export function filesWith(files: ReadonlyMap<string, Buffer>, text: string): readonly string[] {
  const plain = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const packed = plain.flatMap((form) => [0, 1, 2].map((shift) => inBase64(form, shift)));
  // A few letters in base 64 are found by chance.
  const forms = [...plain, ...packed.filter(({ length }) => length > 10)];
  return [...files].filter(([, bytes]) => forms.some((form) => bytes.includes(form))).map(([name]) => name);
}

/** The middle of it, which is the same whatever stands before and behind. */
function inBase64(bytes: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  return Buffer.from(text.slice(shift === 0 ? 0 : 4, -4));
}

/** One LZ4 block, as Firefox packs its sessions: literals, then a piece repeated from so far back. */
function unpackedLz4(packed: Buffer): Buffer {
  const out: number[] = [];
  let at = 0;
  const byte = (): number => packed[at++] ?? 0;
  const length = (start: number): number => {
    let sum = start;
    if (start !== 15) return sum;
    for (let more = 255; more === 255; sum += more) more = byte();
    return sum;
  };
  while (at < packed.length) {
    const token = byte();
    for (let left = length(token >> 4); left > 0; left -= 1) out.push(byte());
    if (at >= packed.length) break;
    const back = byte() + 256 * byte();
    for (let left = length(token & 15) + 4; left > 0; left -= 1) out.push(out[out.length - back] ?? 0);
  }
  return Buffer.from(out);
}
