// npm run build:single: the whole of Handrail as one file, and the trainer's studio as another, that run from a USB stick or any folder.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { policyInPage } from '../../src/build/security-headers.mjs';
import { root } from '../root.mjs';

const parts = join(root, 'dist-single/parts');
rmSync(join(root, 'dist-single'), { recursive: true, force: true });

/** @param {string} address */
const partAt = (address) => readFileSync(join(parts, address), 'utf8').trim();

/** A script must not contain what would end it. @param {string} text */
const asScript = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/** @param {readonly string[]} texts */
const hashes = (texts) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;

/**
 * Writes one page with everything it needs inside it.
 * @param {string} input the page
 * @param {string} output the file it becomes
 * @param {number} scriptsInIt how many scripts the page has
 */
async function writeWhole(input, output, scriptsInIt) {
  await build({
    root,
    logLevel: 'warn',
    build: {
      outDir: parts,
      emptyOutDir: true,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: { input, output: { codeSplitting: false } },
    },
  });
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const styles = [];
  const whole = readFileSync(join(parts, input), 'utf8')
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, address) => {
      // There are no other pages beside this one: the links to them, by the class of Foot.tsx, are out of sight.
      const text = `${partAt(address)}.beside{display:none}`;
      styles.push(text);
      return `<style>${text}</style>`;
    })
    .replace(/<script (type="module" )?[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_, type = '', address) => {
      const text = asScript(partAt(address));
      scripts.push(text);
      return `<script ${type}>${text}</script>`;
    })
    // The links of the static guide to them too.
    .replace(/<nav aria-labelledby="guides">.*?<\/nav>/s, '');

  // Of the finished texts: a hash taken any earlier would be of something else.
  const policy = policyInPage({ 'script-src': hashes(scripts), 'style-src': hashes(styles) });
  const finished = whole.replace(
    /(http-equiv="Content-Security-Policy" content=")[^"]*/,
    (_, start) => start + policy.replaceAll("'", '&#39;'),
  );
  if (/(src|href)="\.\//.test(finished) || scripts.length !== scriptsInIt || styles.length === 0)
    throw new Error(`${output} would still need another file.`);
  writeFileSync(join(root, 'dist-single', output), finished);
  console.log(
    `dist-single/${output}: ${kilobytes(Buffer.byteLength(finished))}, ${kilobytes(brotliCompressSync(finished).length)} with brotli.`,
  );
}

mkdirSync(join(root, 'dist-single'), { recursive: true });
await writeWhole('index.html', 'handrail.html', 2);
await writeWhole('trainer.html', 'trainer.html', 1);
cpSync(join(parts, 'licences.md'), join(root, 'dist-single/licences.md'));
rmSync(parts, { recursive: true });
