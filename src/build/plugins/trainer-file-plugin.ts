import { build, type Plugin, type Rolldown } from 'vite';
import { currentContent } from '../load/current-content.ts';
import { markup } from '../markup.ts';
import { policyInPage } from '../security-headers.mjs';
import { asInlineScript, directivesFor, withPolicy } from '../static/inline.mjs';

const page = 'trainer.html';
/** As SavePanel.tsx names it. */
const wholeFile = 'handrail-trainer.html';

/** What stands in the page until the program runs: opened from a folder, browsers run none, and this says what to open instead. */
function waiting(): string {
  const save = currentContent().loaded.training?.words.save;
  if (save === undefined) return '';
  return markup`<main class="card-screen"><p>${save.wait}</p><p class="quiet beside">${save.folder} <a href="./${wholeFile}">${wholeFile}</a></p></main>`
    .markup;
}

const textOf = (found: Rolldown.OutputAsset | Rolldown.OutputChunk): string =>
  found.type === 'chunk' ? found.code : Buffer.from(found.source).toString('utf8');

/** The program of the page and what it imports, as one script: what was built is put together again, nothing is built twice. */
async function inOneScript(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'handrail-built-chunks',
        enforce: 'pre',
        resolveId: (id) => `\0${id.replace(/^\0/, '').replace(/^.*\//, 'assets/')}`,
        load: (id) => {
          const chunk = bundle[id.replace('\0', '')];
          return chunk?.type === 'chunk' ? chunk.code : undefined;
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      rolldownOptions: { input: entry.fileName, output: { codeSplitting: false } },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${wholeFile} could not be put together.`);
  return output.output[0].code;
}

/**
 * The trainer's studio for a room without network: one file beside the page, with everything inside it, which the page offers to save.
 */
export function trainerFilePlugin(): Plugin {
  return {
    name: 'handrail-trainer-file',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => (path.endsWith(page) ? html.replace('<div id="app"></div>', `<div id="app">${waiting()}</div>`) : html),
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const html = bundle[page];
        const entry = Object.values(bundle).find((found) => found.type === 'chunk' && found.facadeModuleId?.endsWith(page) === true);
        if (html === undefined || entry?.type !== 'chunk' || this.environment.config.build.outDir.includes('dist-single')) return;
        const script = await inOneScript(entry, bundle);
        const whole = textOf(html)
          .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
          .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_all, address: string) => {
            const sheet = bundle[address];
            return sheet === undefined ? '' : `<style>${textOf(sheet).trim()}</style>`;
          })
          .replace('</style>', '.beside{display:none}</style>')
          .replace(/<script [^>]*src="[^"]*"[^>]*><\/script>/g, '')
          .replace('</body>', () => `<script type="module">${asInlineScript(script)}</script></body>`);
        const source = withPolicy(whole, policyInPage(directivesFor(whole, { self: false })));
        this.emitFile({ type: 'asset', fileName: wholeFile, source });
      },
    },
  };
}
