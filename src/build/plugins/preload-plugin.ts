import type { Plugin } from 'vite';
import { policyInPage } from '../security-headers.mjs';

/**
 * The order in which files come is the program's own (mount-wizard): what the next page needs is alone on the line, everything else follows
 * at once. So the page names only what its program imports before it runs; Vite's helper would name more at every import.
 */
export function preloadPlugin(): Plugin {
  return {
    name: 'handrail-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? "export { loadWithStyles as __vitePreload } from '/src/app/content/load-with-styles.ts';"
        : undefined,
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return html;
        const seen = new Set<string>();
        const visit = (file: string): void => {
          const output = bundle[file];
          if (output?.type !== 'chunk' || seen.has(file)) return;
          seen.add(file);
          for (const next of output.imports) visit(next);
        };
        visit(chunk.fileName);
        const named = [...seen].filter((file) => !html.includes(file));
        return {
          html,
          tags: named.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
        };
      },
    },
  };
}

/** Writes the policy into every built page, so that it holds on a host that sends no headers too. */
export function policyPlugin(): Plugin {
  return {
    name: 'handrail-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policyInPage() }, injectTo: 'head-prepend' },
      ],
    },
  };
}
