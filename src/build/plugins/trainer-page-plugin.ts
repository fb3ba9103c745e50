import type { Plugin } from 'vite';
import { trainerPage } from '../prerender/trainer-page.ts';
import { policyInPage } from '../security-headers.mjs';
import { classicScript } from '../static/classic-script.ts';
import { asInlineScript, directivesFor, withPolicy } from '../static/inline.mjs';
import { withStylesInside } from '../static/styles-inside.ts';

const page = 'trainer.html';

/**
 * Puts into the trainer's page what stands there before its program: the first page as the program would draw it, the styles, and the
 * script of its head. `target`: browsers that script must run in.
 */
export function trainerPagePlugin(target: readonly string[]): Plugin {
  return {
    name: 'handrail-trainer-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (!path.endsWith(page)) return html;
        const { markup } = await trainerPage();
        return html.replace('<div id="app"></div>', () => markup);
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = bundle[page];
        if (built?.type !== 'asset') return;
        const head = asInlineScript(await classicScript('trainer', target));
        const whole = withStylesInside(String(built.source), bundle).replace('<title>', () => `<script>${head}</script>\n    <title>`);
        built.source = withPolicy(whole, policyInPage(directivesFor(whole, { self: true })));
      },
    },
  };
}
