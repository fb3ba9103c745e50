import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { audiencesOf } from '../../flow/conditions/reached-by.ts';
import { problemsText } from '../commands/print-problems.ts';
import { guideFile } from '../flow-pages.ts';
import { rootFolder } from '../flows-folder.ts';
import { guidePage } from '../guide-pages/page.ts';
import { currentContent } from '../load/current-content.ts';
import { type Markup, markup } from '../markup.ts';
import { policyInPage } from '../security-headers.mjs';
import { wayOutFile } from '../static/way-out.ts';

const sheetName = 'guide/guide.css';
// A plan as the app draws it, and as it prints it.
const appSheets = ['tokens', 'base', 'bar', 'page', 'fold', 'curtain', 'question', 'service', 'plan', 'whole-plan', 'forced', 'print'];
const sheets = [...appSheets.map((name) => `src/ui/styles/${name}.css`), 'src/build/guide-pages/guide.css'];

function pages(head: Markup): ReadonlyMap<string, string> {
  const { edition, library } = currentContent();
  return new Map(
    library.flows.flatMap(({ id, content, staticGuide: guide }, index) => {
      if (content === null || guide === null) throw new Error(problemsText(library.problems));
      // A printed page has no clock: what depends on the hour is left out of it.
      const scene = { content, guide, edition, now: new Date(0) };
      return audiencesOf(content.flow).map((audience) => [guideFile(id, audience, index === 0), guidePage(scene, audience, head)] as const);
    }),
  );
}

/** The whole guide of each audience of each flow as a page that needs no program: `guide/<audience>.html` and the like, linked from the static guide. */
export function guidePagesPlugin(): Plugin {
  return {
    name: 'handrail-guide-pages',
    generateBundle() {
      const source = sheets.map((sheet) => readFileSync(join(rootFolder, sheet), 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName: sheetName, source });
      const head = markup`<meta http-equiv="Content-Security-Policy" content="${policyInPage()}"><link rel="stylesheet" href="./guide.css"><script src="../${wayOutFile}"></script>`;
      for (const [fileName, page] of pages(head)) this.emitFile({ type: 'asset', fileName, source: page });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const page = request.url?.startsWith('/guide/')
          ? pages(
              markup`${sheets.map((sheet) => markup`<link rel="stylesheet" href="/${sheet}">`)}<script type="module" src="/src/app/leaving/plain-page.ts"></script>`,
            ).get(request.url.slice(1))
          : undefined;
        if (page === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page);
      });
    },
  };
}
