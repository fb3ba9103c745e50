import type { Plugin } from 'vite';
import { currentContent } from './current-content.ts';
import { flowsFolder } from './flows-folder.ts';
import { problemsText } from './print-problems.ts';
import { classicScript } from './static/classic-script.ts';
import { curtains } from './static/curtains.ts';
import { essentialsOf } from './static/essentials.ts';
import { staticGuide } from './static/static-guide.ts';
import { wayOutFile } from './static/way-out-file.ts';

const prefix = 'virtual:handrail/';
const mark = '<!-- static guide -->';
const names = ['essentials', 'edition'];

function standing() {
  const { edition, loaded } = currentContent();
  const { content, staticWords, problems } = loaded;
  if (content === null) throw new Error(problemsText(problems));
  if (staticWords === null) throw new Error('flows/shared/words/en-GB/static.yaml is missing: nobody would be helped without the program.');
  return { edition, content, words: staticWords };
}

/**
 * Puts into index.html what stands there without the program: the static guide, the pages of leaving and the guard. Serves to the
 * program what it needs apart from the flow: `virtual:handrail/essentials` and `…/edition`. `target`: browsers the guard must run in.
 */
export function staticPlugin(target: readonly string[]): Plugin {
  let isBuild = false;
  return {
    name: 'handrail-static',
    enforce: 'pre',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    resolveId: (id) => (names.some((name) => id === prefix + name) ? `\0${id}` : undefined),
    load(id) {
      const name = names.find((candidate) => id === `\0${prefix}${candidate}`);
      if (name === undefined) return undefined;
      const { edition, content } = standing();
      const value = name === 'edition' ? edition : essentialsOf(content);
      return `export const ${name} = ${JSON.stringify(value)};`;
    },
    configureServer: ({ watcher }) => watcher.add(flowsFolder) && undefined,
    configurePreviewServer(server) {
      // As every careful host does (docs/hosting): served at a deep address, the page would look for its scripts beside it.
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        if (/^\/$|\.[a-z0-9]+$/i.test(path)) next();
        else response.writeHead(302, { Location: '/' }).end();
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(mark)) return html;
        const { content, words } = standing();
        const newTab = content.flow.words.service.newTab;
        const whole = html.replace(mark, () => `${staticGuide({ content, words, newTab }).markup}\n    ${curtains(words.curtain).markup}`);
        if (!isBuild) {
          return {
            html: whole,
            tags: [{ tag: 'script', attrs: { type: 'module', src: '/src/app/leaving/guard.ts' }, injectTo: 'head-prepend' as const }],
          };
        }
        return whole;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: wayOutFile, source: await classicScript('way-out', target) });
        const name = this.emitFile({ type: 'asset', name: 'guard.js', source: await classicScript('guard', target) });
        const tag = `<script src="./${this.getFileName(name)}"></script>`;
        // Before the title, so that ours is never seen behind the curtain.
        page.source = String(page.source).replace('<title>', () => `${tag}\n    <title>`);
      },
    },
  };
}
