import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { unitStates } from '../flow/review/units.ts';
import { currentContent } from './current-content.ts';
import { rootFolder } from './flows-folder.ts';
import { howWeKnowPage } from './how-we-know/page.ts';
import { versionStated } from './how-we-know/version.ts';
import { type Markup, markup } from './markup.ts';
import { problemsText } from './print-problems.ts';
import { policyInPage } from './run/security-headers.mjs';

const fileName = 'how-we-know.html';
const sheetName = 'how-we-know.css';
const sheets = ['src/ui/styles/tokens.css', 'src/ui/styles/base.css', 'src/build/how-we-know/page.css'];

function page(head: Markup): string {
  const { edition, loaded } = currentContent();
  const { content, raw, promises, disagreements, problems } = loaded;
  if (content === null || raw === null) throw new Error(problemsText(problems));
  if (raw.howWeKnow === null) throw new Error('flows/words/en-GB/how-we-know.yaml is missing: nobody could check what Handrail says.');
  const units = unitStates(content, raw);
  return howWeKnowPage({ content, words: raw.howWeKnow.value, promises, disagreements, units, version: versionStated(), edition }, head);
}

/** Makes the page "How we know" beside the app: static, in the app's own colours, and nothing of it in the program. */
export function howWeKnowPlugin(): Plugin {
  return {
    name: 'handrail-how-we-know',
    generateBundle() {
      const source = sheets.map((sheet) => readFileSync(join(rootFolder, sheet), 'utf8')).join('\n');
      this.emitFile({ type: 'asset', fileName: sheetName, source });
      const head = markup`<meta http-equiv="Content-Security-Policy" content="${policyInPage()}"><link rel="stylesheet" href="./${sheetName}">`;
      this.emitFile({ type: 'asset', fileName, source: page(head) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${fileName}`) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(page(markup`${sheets.map((sheet) => markup`<link rel="stylesheet" href="/${sheet}">`)}`));
      });
    },
  };
}
