import { build, type Plugin, type Rolldown } from 'vite';
import { wholeFile } from '../prerender/trainer-page.ts';
import { policyInPage } from '../security-headers.mjs';
import { asInlineScript, directivesFor, withPolicy } from '../static/inline.mjs';

const page = 'trainer.html';

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
        resolveId(id) {
          const file = id.replace(/^.*\//, 'assets/');
          return file in bundle ? `\0${file}` : undefined;
        },
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
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const html = bundle[page];
        const entry = Object.values(bundle).find((found) => found.type === 'chunk' && found.facadeModuleId?.endsWith(page) === true);
        if (html === undefined || entry?.type !== 'chunk' || this.environment.config.build.outDir.includes('dist-single')) return;
        const script = await inOneScript(entry, bundle);
        const whole = textOf(html)
          .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
          .replace('</style>', '.beside{display:none}</style>')
          .replace(/<script [^>]*src="[^"]*"[^>]*><\/script>/g, '')
          .replace('</body>', () => `<script type="module">${asInlineScript(script)}</script></body>`);
        const source = withPolicy(whole, policyInPage(directivesFor(whole, { self: false })));
        this.emitFile({ type: 'asset', fileName: wholeFile, source });
      },
    },
  };
}
