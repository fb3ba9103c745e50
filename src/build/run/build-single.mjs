// npm run build:single: the whole of Handrail as one file that runs from a USB stick, an attachment or any folder.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './root.mjs';
import { policyInPage } from './security-headers.mjs';

const parts = join(root, 'dist-single/parts');
rmSync(join(root, 'dist-single'), { recursive: true, force: true });
await build({
  root,
  logLevel: 'warn',
  build: {
    outDir: parts,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
  },
});

const page = readFileSync(join(parts, 'index.html'), 'utf8');
/** @type {string[]} */
const scripts = [];
/** @type {string[]} */
const styles = [];

/** @param {string} address */
const partAt = (address) => readFileSync(join(parts, address), 'utf8').trim();

/** A script must not contain what would end it. @param {string} text */
const asScript = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const whole = page
  .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
  .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, address) => {
    const text = partAt(address);
    styles.push(text);
    return `<style>${text}</style>`;
  })
  .replace(/<script (type="module" )?[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_, type = '', address) => {
    const text = asScript(partAt(address));
    scripts.push(text);
    return `<script ${type}>${text}</script>`;
  })
  // There are no other pages beside this one.
  .replace(/<nav aria-labelledby="guides">.*?<\/nav>/s, '');

/** @param {readonly string[]} texts */
const hashes = (texts) => texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');

// Of the finished texts: a hash taken any earlier would be of something else.
const policy = policyInPage({ 'script-src': hashes(scripts), 'style-src': hashes(styles) });
const finished = whole.replace(
  /(http-equiv="Content-Security-Policy" content=")[^"]*/,
  (_, start) => start + policy.replaceAll("'", '&#39;'),
);
if (/(src|href)="\.\//.test(finished) || scripts.length !== 2 || styles.length === 0)
  throw new Error('The one file would still need another.');

mkdirSync(join(root, 'dist-single'), { recursive: true });
writeFileSync(join(root, 'dist-single/handrail.html'), finished);
rmSync(parts, { recursive: true });
const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(
  `dist-single/handrail.html: ${kilobytes(Buffer.byteLength(finished))}, ${kilobytes(brotliCompressSync(finished).length)} with brotli.`,
);
