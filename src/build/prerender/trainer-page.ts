import { join } from 'node:path';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { runnerImport } from 'vite';
import { rootFolder } from '../flows-folder.ts';
import { currentContent } from '../load/current-content.ts';
import { type Markup, markup, raw } from '../markup.ts';
import { flowPlugin } from '../plugins/flow-plugin.ts';

/** As SavePanel.tsx names it. */
export const wholeFile = 'handrail-trainer.html';

type FirstPage = { readonly library: unknown; readonly FirstPage: FunctionComponent<{ readonly library: unknown }> };

/**
 * The first page of the trainer's studio where the program will draw it: what PresenterApp draws first, to the letter, so that the program can go
 * on from it. The file that it comes from is one of the entry's own, so it is run as the entry is built, and not imported. What stands behind it is
 * for whom it is not: see src/trainer/head.ts. Opened from a folder, browsers run no program, and it says what to open instead.
 */
export async function trainerPage(): Promise<Markup> {
  const save = currentContent().loaded.training?.words.save;
  if (save === undefined) return markup`<div id="app"></div>`;
  const { module } = await runnerImport<FirstPage>(join(rootFolder, 'src/trainer/first-page.tsx'), {
    root: rootFolder,
    logLevel: 'warn',
    plugins: [flowPlugin()],
  });
  const page = renderToString(createElement(module.FirstPage, { library: module.library }));
  const waiting = markup`<p>${save.wait}</p><p class="quiet beside">${save.folder} <a href="./${wholeFile}">${wholeFile}</a></p>`;
  return markup`<div id="app" data-prerendered>${raw(page)}</div>
    <main class="card-screen" id="waiting">${waiting}</main>`;
}
