import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { describe, expect, test } from 'vitest';
import { lockText, unlockText } from '../../../src/app/hand/locked-text.ts';

const words = 'acorn river lamp otter sky';
const alg = 'PBES2-HS512+A256KW';
const text = 'They wrote at nine. 🙂 عربى';
const utf8 = new TextEncoder();

test('what is locked opens with its words alone, here and with another tool for the same standard', async () => {
  const locked = (await lockText(text, words)) ?? '';
  expect(locked).not.toContain('nine');
  expect(await unlockText(locked, words)).toEqual({ text });
  expect(await unlockText(locked.replace(/.{76}/g, '$&\r\n'), words)).toEqual({ text });
  expect(await unlockText(locked, 'acorn river lamp otter ski')).toBe('wrong');
  const { plaintext } = await compactDecrypt(locked, utf8.encode(words), { keyManagementAlgorithms: [alg], maxPBES2Count: 600_000 });
  expect(new TextDecoder().decode(plaintext)).toBe(text);
  // Locked twice, nothing is the same but what is locked.
  expect(await lockText(text, words)).not.toBe(locked);
});

test('the command in the decision opens a file without Handrail, and says nothing of it to whoever has other words', async () => {
  const written = readFileSync('docs/decisions/0095-a-locked-file.md', 'utf8');
  const command = written.match(/```sh\n(node .*)\n```/)?.[1] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'locked-'));
  try {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, `${await lockText(text, words)}\n`);
    const run = (said: string): string =>
      execFileSync('sh', ['-c', command.replace(/notes\.txt '[^']*'$/, `${file} '${said}'`)], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    expect(run(words).trimEnd()).toBe(text);
    expect(() => run('acorn river lamp otter ski')).toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what another tool locked in the same way opens here', async () => {
  const locked = await new CompactEncrypt(utf8.encode(text))
    .setProtectedHeader({ alg, enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: 2000 })
    .encrypt(utf8.encode(words));
  expect(await unlockText(locked, words)).toEqual({ text });
});

describe('anything else', () => {
  test('with one letter changed, in any part, is refused', async () => {
    const locked = await new CompactEncrypt(utf8.encode(text))
      .setProtectedHeader({ alg, enc: 'A256GCM' })
      .setKeyManagementParameters({ p2c: 1000 })
      .encrypt(utf8.encode(words));
    for (let at = 0; at < locked.length; at += 1) {
      if (locked[at] === '.') continue;
      const damaged = `${locked.slice(0, at)}${locked[at] === 'A' ? 'B' : 'A'}${locked.slice(at + 1)}`;
      // The last letter of a part may hold bits that belong to nothing.
      if (at + 1 === locked.length || locked[at + 1] === '.') continue;
      expect(await unlockText(damaged, words), String(at)).toBeTypeOf('string');
    }
  });

  test('is told as foreign: no locked text, another cipher, more rounds than any device should do, or far too long', async () => {
    const head = (asks: object) => btoa(JSON.stringify(asks)).replace(/=+$/, '');
    const sound = { alg, enc: 'A256GCM', p2s: 'AAAAAAAAAAAAAAAAAAAAAA', p2c: 1000 };
    const foreign = [
      ...['', 'hello', '....', 'a.b.c.d.e', '{"v":1}', '<script>alert(1)</script>', 'x'.repeat(5_000_000)],
      ...[
        { ...sound, p2c: 1e12 },
        { ...sound, p2c: -1 },
        { ...sound, alg: 'dir' },
        { ...sound, p2s: 7 },
        { ...sound, enc: 'none' },
        null,
      ].map((asks) => `${head(asks ?? [])}.AAAA.AAAA.AAAA.AAAA`),
      `${head(sound)}.AAAA.AAAA.AAAA`,
    ];
    for (const one of foreign) expect(await unlockText(one, words), one.slice(0, 60)).toBe('foreign');
    expect(await unlockText(`${head(sound)}.AAAA.AAAA.AAAA.AAAA`, words)).toBe('wrong');
  });
});
