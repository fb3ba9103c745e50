import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { unitStates } from '../../flow/review/units.ts';
import { isSound } from '../commands/loaded.ts';
import { problemsText } from '../commands/print-problems.ts';
import { rootFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import { type Markup, markup } from '../markup.ts';
import { howWeKnowPage } from '../plain-pages/how-we-know.ts';
import { knownOf, versionStated } from '../plain-pages/known.ts';
import { leftBehindPage } from '../plain-pages/left-behind.ts';
import { policyInPage } from '../security-headers.mjs';
import { wayOutFile } from '../static/way-out.ts';

const sheetName = 'plain.css';
// The rail, the type and the bar of the app.
const sheets = [
  ...['tokens', 'base', 'bar', 'page', 'fold', 'question', 'curtain', 'forced'].map((name) => `src/ui/styles/${name}.css`),
  'src/build/plain-pages/plain.css',
];

/** Each page by the name of its file, which the browser's history shows: it says nothing. */
const pages = {
  'how-we-know.html': howWeKnow,
  'about.html': leftBehind,
} as const;

const isPage = (name: string): name is keyof typeof pages => name in pages;

function standing(head: Markup) {
  const { edition, loaded, library } = currentContent();
  const { content, raw, staticGuide, problems } = loaded;
  if (content === null || raw === null || staticGuide === null) throw new Error(problemsText(problems));
  const flows = library.flows.filter(isSound);
  const known = knownOf(flows);
  return { scene: { content, curtain: staticGuide.frame.curtain, head }, content, raw, known, edition, units: unitStates(flows) };
}

function howWeKnow(head: Markup): string {
  const { scene, content, raw, known, edition, units } = standing(head);
  if (raw.howWeKnow === null)
    throw new Error(`flows/shared/words/${raw.locale}/how-we-know.yaml is missing: nobody could check what Handrail says.`);
  return howWeKnowPage(scene, { ...known, content, words: raw.howWeKnow.value, units, version: versionStated(), edition });
}

function leftBehind(head: Markup): string {
  const { scene, raw } = standing(head);
  if (raw.leftBehind === null)
    throw new Error(`flows/shared/words/${raw.locale}/left-behind.yaml is missing: nobody could know what stays on their phone.`);
  return leftBehindPage(scene, raw.leftBehind.value);
}

/** Makes the pages beside the app: static, in the app's own colours, and nothing of them in the program. */
export function plainPagesPlugin(): Plugin {
  return {
    name: 'handrail-plain-pages',
    generateBundle() {
      const source = sheets.map((sheet) => readFileSync(join(rootFolder, sheet), 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName: sheetName, source });
      const head = markup`<meta http-equiv="Content-Security-Policy" content="${policyInPage()}"><link rel="stylesheet" href="./${sheetName}"><script src="./${wayOutFile}"></script>`;
      for (const [fileName, page] of Object.entries(pages)) this.emitFile({ type: 'asset', fileName, source: page(head) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [name = ''] = (request.url ?? '').slice(1).split('?');
        if (!isPage(name)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        const styles = sheets.map((sheet) => markup`<link rel="stylesheet" href="/${sheet}">`);
        response.end(pages[name](markup`${styles}<script type="module" src="/src/app/leaving/plain-page.ts"></script>`));
      });
    },
  };
}
