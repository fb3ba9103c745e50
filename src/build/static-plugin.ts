import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { currentContent } from './current-content.ts';
import { flowOfPage } from './flow-pages.ts';
import { flowsFolder } from './flows-folder.ts';
import { pageFile } from './load/load-content.ts';
import { problemsText } from './print-problems.ts';
import { classicScript } from './static/classic-script.ts';
import { curtains } from './static/curtains.ts';
import { essentialsOf } from './static/essentials.ts';
import { staticGuide } from './static/static-guide.ts';
import { wayOutFile } from './static/way-out-file.ts';

const prefix = 'virtual:handrail/';
const mark = '<!-- static guide -->';
const program = '<!-- program -->';
const names = ['essentials', 'edition'];

/** What stands in the page with the name; null where it is no flow's. */
function standing(page: string) {
  const { library } = currentContent();
  const flow = flowOfPage(library, page);
  if (flow === undefined) return null;
  const { id, content, staticGuide: guide } = flow;
  if (content === null || guide === null) throw new Error(problemsText(library.problems));
  return { id, content, guide, isFirst: flow === library.flows[0] };
}

/**
 * Puts into the page of each flow what stands there without the program: the static guide, the pages of leaving and the guard. Serves to the
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
      const { edition, loaded } = currentContent();
      if (loaded.content === null) throw new Error(problemsText(loaded.problems));
      const { content } = loaded;
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
      async handler(html, { path }) {
        const page = html.includes(mark) ? standing(basename(path)) : null;
        if (page === null) return html;
        const whole = html
          .replace(mark, () => `${staticGuide(page, page.isFirst).markup}\n    ${curtains(page.guide.frame.curtain).markup}`)
          .replace(program, `<script type="module">import '${prefix}${page.id}/page';</script>`);
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
        this.emitFile({ type: 'asset', fileName: wayOutFile, source: await classicScript('way-out', target) });
        const name = this.emitFile({ type: 'asset', name: 'guard.js', source: await classicScript('guard', target) });
        const tag = `<script src="./${this.getFileName(name)}"></script>`;
        for (const [index, { id }] of currentContent().library.flows.entries()) {
          const page = bundle[pageFile(id, index === 0)];
          // Before the title, so that ours is never seen behind the curtain.
          if (page?.type === 'asset') page.source = String(page.source).replace('<title>', () => `${tag}\n    <title>`);
        }
      },
    },
  };
}
