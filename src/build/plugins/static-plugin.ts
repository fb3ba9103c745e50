import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Content } from '../../flow/assemble/content.ts';
import type { Region } from '../../flow/flow.ts';
import { problemsText } from '../commands/print-problems.ts';
import { flowOfPage } from '../flow-pages.ts';
import { languageAttributes } from '../language.ts';
import { currentContent } from '../load/current-content.ts';
import { pageFile } from '../load/load-content.ts';
import { markup } from '../markup.ts';
import { firstPages } from '../prerender/first-pages.tsx';
import { policyInPage } from '../security-headers.mjs';
import { classicScript } from '../static/classic-script.ts';
import { asInlineScript, directivesFor, withPolicy } from '../static/inline.mjs';
import { staticGuide } from '../static/static-guide.ts';
import { behindFirstPage, linkedStyles, withStylesInside } from '../static/styles-inside.ts';
import { curtains, wayOutFile } from '../static/way-out.ts';

const prefix = 'virtual:handrail/';
const mark = '<!-- static guide -->';
const program = '<!-- program -->';
const early = '<!-- early -->';
const place = '<div id="app"></div>';
const language = 'lang="" dir="ltr"';
const names = ['essentials', 'edition'];

/** What stands in the page with the name; null where it is no flow's. */
function standing(page: string) {
  const { library, edition } = currentContent();
  const flow = flowOfPage(library, page);
  if (flow === undefined) return null;
  const { id, content, staticGuide: guide } = flow;
  if (content === null || guide === null) throw new Error(problemsText(library.problems));
  return { id, edition, content, guide, isFirst: flow === library.flows[0] };
}

/**
 * Puts into the page of each flow what stands there without the program: the first pages as the program would draw them, the early script
 * that answers the first tap, the static guide, the pages of leaving, the script of its head and the styles. Serves to the program what it needs apart from the flow: `virtual:handrail/essentials` and `…/edition`. `target`: browsers its scripts must run in.
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
      const { edition, shape, loaded } = currentContent();
      if (loaded.content === null) throw new Error(problemsText(loaded.problems));
      const { content } = loaded;
      // While somebody works on the words, the page comes back to the step it was at.
      const copy = isBuild ? edition : shape;
      const value = name === 'edition' ? copy : essentialsOf(content);
      return `export const ${name} = ${JSON.stringify(value)};`;
    },
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
      async handler(source, { path }) {
        const html = source.replace(language, languageAttributes(currentContent().loaded.locale));
        const page = html.includes(mark) ? standing(basename(path)) : null;
        if (page === null) return html;
        const curtain = curtains(page.guide.frame.curtain).markup;
        // Indented for whoever reads its source, which is not what travels.
        const guide = staticGuide(page, page.isFirst).markup.replace(/\n +/g, '\n');
        const whole = html
          .replace(
            /<title>.*?<\/title>/,
            () =>
              markup`<title>${page.guide.frame.title}</title>\n    <meta name="description" content="${page.guide.words.description}" />`
                .markup,
          )
          .replace(mark, () => guide)
          .replace(program, `<script type="module">import '${prefix}${page.id}/page';</script>`);
        if (isBuild) {
          const first = firstPages(page.content, page.edition).markup;
          // Before the early script, which shows the next page: not without its styles.
          return whole.replace(place, () => [curtain, first, behindFirstPage, early].join('\n    '));
        }
        return {
          html: whole.replace(place, () => `${curtain}\n    ${place}`),
          tags: [{ tag: 'script', attrs: { type: 'module', src: '/src/app/early/head.ts' }, injectTo: 'head-prepend' as const }],
        };
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        this.emitFile({ type: 'asset', fileName: wayOutFile, source: await classicScript('plain-page', target) });
        const { library } = currentContent();
        const head = asInlineScript(await classicScript('head', target));
        for (const [index, { id, content }] of library.flows.entries()) {
          const page = bundle[pageFile(id, index === 0)];
          if (page?.type !== 'asset' || content === null) continue;
          const places = earlyPlaces(content.flow.regions);
          const script = asInlineScript(await classicScript('early', target, { 'early-places': { places } }));
          const whole = withProgramBehindFrame(withStylesInside(String(page.source), bundle), script)
            // Before the title, so that ours is never seen behind the curtain.
            .replace('<title>', () => `<script>${head}</script>\n    <title>`);
          forgetStylesInside(String(page.source), bundle);
          page.source = withPolicy(whole, policyInPage(directivesFor(whole, { self: true })));
        }
      },
    },
  };
}

/** What the early script needs of each region. */
const earlyPlaces = (regions: readonly Region[]) =>
  regions.map(({ id, partOf, zones, languages, leaveTo, emergency: { number } }) => ({
    id,
    partOf,
    zones,
    languages,
    leaveTo,
    number,
  }));

/** No part of the program asks for a sheet that stands in the page: its name is taken from the list that Vite gave along. */
function forgetStylesInside(page: string, bundle: Rolldown.OutputBundle): void {
  for (const [, file = ''] of page.matchAll(linkedStyles))
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(`"./${basename(file)}"`, '""');
}

const filesOfProgram = /<(?:link rel="modulepreload"[^>]*>|script type="module"[^>]*><\/script>)\s*/g;

/**
 * To compile the early script, and to ask for the program, takes a slow phone as long as to parse the page. So both lie in a template, the
 * early script first, until the first page is on the screen: src/app/early/behind-frame.ts.
 */
function withProgramBehindFrame(page: string, script: string): string {
  const files = [...page.matchAll(filesOfProgram)].map(([file]) => file.trim()).join('');
  return page.replace(filesOfProgram, '').replace(early, () => `<template id="soon"><script>${script}</script>${files}</template>`);
}

/** What the broken page and the way out need to know, apart from the flow. */
export type Essentials = {
  readonly broken: Content['flow']['words']['broken'];
  readonly bar: { readonly leave: string };
  /** The home region first. */
  readonly places: readonly [EssentialPlace, ...EssentialPlace[]];
};

type EssentialPlace = { readonly id: string; readonly number: string; readonly leaveTo: string };

export function essentialsOf({ flow }: Content): Essentials {
  const [home, ...others] = [...flow.regions.filter(({ choice }) => choice), ...flow.regions.filter(({ choice }) => !choice)].map(
    ({ id, emergency, leaveTo }) => ({ id, number: emergency.number, leaveTo }),
  );
  if (home === undefined) throw new Error('The directory has no region.');
  return { broken: flow.words.broken, bar: { leave: flow.words.bar.leave }, places: [home, ...others] };
}
