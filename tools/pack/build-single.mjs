// npm run build:single: the whole of Handrail as one file, and the trainer's studio as another, that run from a USB stick or any folder.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { policyInPage } from '../../src/build/security-headers.mjs';
import { asInlineScript, directivesFor, withPolicy } from '../../src/build/static/inline.mjs';
import { root } from '../root.mjs';

const parts = join(root, 'dist-single/parts');
rmSync(join(root, 'dist-single'), { recursive: true, force: true });

/** @param {string} address */
const partAt = (address) => readFileSync(join(parts, address), 'utf8').trim();

const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1000)} kB`;

/**
 * Writes one page with everything it needs inside it.
 * @param {string} input the page
 * @param {string} output the file it becomes
 */
async function writeWhole(input, output) {
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
  const whole = readFileSync(join(parts, input), 'utf8')
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, address) => `<style>${partAt(address)}</style>`)
    // There are no other pages beside this one: the links to them, by the class of Foot.tsx, are out of sight.
    .replace('</style>', '.beside{display:none}</style>')
    .replace(
      /<script (type="module" )?[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g,
      (_, type = '', address) => `<script ${type}>${asInlineScript(partAt(address))}</script>`,
    )
    // The links of the static guide to them too.
    .replace(/<nav aria-labelledby="guides">.*?<\/nav>/s, '');

  const finished = withPolicy(whole, policyInPage(directivesFor(whole, { self: false })));
  if (/(src|href)="\.\//.test(finished.replace(/<a [^>]*>/g, ''))) throw new Error(`${output} would still need another file.`);
  writeFileSync(join(root, 'dist-single', output), finished);
  console.log(
    `dist-single/${output}: ${kilobytes(Buffer.byteLength(finished))}, ${kilobytes(brotliCompressSync(finished).length)} with brotli.`,
  );
}

mkdirSync(join(root, 'dist-single'), { recursive: true });
await writeWhole('index.html', 'handrail.html');
await writeWhole('trainer.html', 'trainer.html');
cpSync(join(parts, 'licences.md'), join(root, 'dist-single/licences.md'));
rmSync(parts, { recursive: true });
