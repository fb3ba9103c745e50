import type { Plugin } from 'vite';

/**
 * Names every chunk in the page's head, so that all of it is fetched with the first load, those a person may need later at low
 * priority: nothing is fetched afterwards, and the app is whole when the network goes.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'handrail-preload',
    apply: 'build',
    enforce: 'pre',
    // Vite's own helper adds such links at the moment of an import. There is nothing left for it to do.
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return html;
        const seen = new Set<string>();
        const sheets = new Set<string>();
        const visit = (file: string): void => {
          const output = bundle[file];
          if (output?.type !== 'chunk' || seen.has(file)) return;
          seen.add(file);
          for (const sheet of output.viteMetadata?.importedCss ?? []) sheets.add(sheet);
          for (const next of [...output.imports, ...output.dynamicImports]) visit(next);
        };
        visit(chunk.fileName);
        const named = [...seen].filter((file) => !html.includes(file));
        return {
          html,
          tags: [
            ...named.map((file) => ({
              tag: 'link',
              attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `./${file}` },
              injectTo: 'head' as const,
            })),
            // A sheet at the end of the page holds nothing up that stands before it.
            ...[...sheets]
              .filter((file) => !html.includes(file))
              .map((file) => ({
                tag: 'link',
                attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
                injectTo: 'body' as const,
              })),
          ],
        };
      },
    },
  };
}
