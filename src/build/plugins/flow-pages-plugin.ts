import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { flowsFolder, rootFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import { flowIds, pageFile, readFolder } from '../load/load-content.ts';

const template = (): string => readFileSync(join(rootFolder, 'index.html'), 'utf8');

/** The pages of the flows after the first, which lie in no folder: each is made from index.html. */
const otherPages = (): readonly string[] =>
  currentContent()
    .library.flows.slice(1)
    .map(({ id }) => pageFile(id, false));

/** The same, before anything else is asked of the flows. */
const otherPagesByName = (): readonly string[] =>
  flowIds(readFolder(flowsFolder))
    .slice(1)
    .map((id) => pageFile(id, false));

/** Gives every flow its page: that of the first is index.html itself, those of the others are made from it. */
export function flowPagesPlugin(): Plugin {
  const isPage = (id: string): boolean => otherPages().some((page) => id === join(rootFolder, page));
  return {
    name: 'handrail-flow-pages',
    enforce: 'pre',
    config: ({ build }) =>
      // One page by itself is being made into one file: see tools/pack/build-single.mjs.
      typeof build?.rolldownOptions?.input === 'string'
        ? {}
        : {
            build: { rolldownOptions: { input: Object.fromEntries(otherPagesByName().map((page) => [page.replace('.html', ''), page])) } },
          },
    resolveId: (id) => (id.endsWith('.html') && otherPages().includes(id) ? join(rootFolder, id) : undefined),
    load: (id) => (id.endsWith('.html') && isPage(id) ? template() : undefined),
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [name = ''] = (request.url ?? '').slice(1).split('?');
        if (!otherPages().includes(name)) {
          next();
          return;
        }
        const page = await server.transformIndexHtml(`/${basename(name)}`, template());
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      });
    },
  };
}
