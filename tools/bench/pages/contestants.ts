import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { rootFolder } from '../../../src/build/flows-folder.ts';
import type { BenchContent } from './bench-content.ts';
import type { Contestant } from './measure-page.ts';
import { onePage } from './one-page.ts';

const here = join(rootFolder, 'tools/bench/pages/contestants');

const contentModule = 'virtual:bench-content';

/** Gives an app the content that all contestants share. */
function contentPlugin(content: BenchContent): Plugin {
  return {
    name: 'bench-content',
    resolveId: (id) => (id === contentModule ? `\0${id}` : undefined),
    load: (id) => (id === `\0${contentModule}` ? `export const content = ${JSON.stringify(content)};` : undefined),
  };
}

/** Builds one React app of `contestants/` with everything in one bundle, as a team would. */
async function buildApp(name: string, folder: string, content: BenchContent): Promise<void> {
  // Inside the repository, so that its packages are found.
  const source = join(rootFolder, '.cache/bench', name);
  mkdirSync(source, { recursive: true });
  cpSync(join(here, `${name}.tsx`), join(source, `${name}.tsx`));
  writeFileSync(
    join(source, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>
<link rel="icon" href="data:,"></head><body><div id="app"></div><script type="module" src="./${name}.tsx"></script></body></html>`,
  );
  await build({
    root: source,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react(), contentPlugin(content)],
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: false } } },
  });
  rmSync(source, { recursive: true });
}

/** Builds everything that is measured into `folder` and says how each is walked. `dist`: the built Handrail. */
export async function buildContestants(
  folder: string,
  dist: string,
  content: BenchContent,
): Promise<readonly Omit<Contestant, 'address'>[]> {
  const mine = content.walks.find(({ audience }) => audience === content.first.taps);
  if (mine === undefined) throw new Error(`There is no walk for "${content.first.taps}".`);
  const walk = [content.first, ...mine.pages].map(({ step, taps }) => ({ step, option: taps }));
  const names = ['first', ...mine.pages.map((_, index) => `${mine.audience}-${index}`)];
  const nameOf = (step: string): string => names[walk.findIndex((page) => page.step === step)] ?? '';

  cpSync(dist, join(folder, 'handrail'), { recursive: true });
  mkdirSync(join(folder, 'one-page'), { recursive: true });
  writeFileSync(join(folder, 'one-page/index.html'), onePage(content));
  await buildApp('team-app', join(folder, 'team-app'), content);
  await buildApp('survey-app', join(folder, 'survey-app'), content);

  const byData = (step: string, option: string): string => `[data-step="${step}"] [data-option="${option}"]`;
  return [
    {
      name: 'one-page',
      walk,
      finds: { option: (step, option) => `#${nameOf(step)} [data-option="${option}"]`, plan: `#${mine.audience}-plan` },
    },
    { name: 'team-app', walk, finds: { option: byData, plan: 'main[data-step="plan"]' } },
    {
      name: 'survey-app',
      walk,
      finds: {
        option: (step, option) => `[data-name="${nameOf(step)}"] label:has(input[value="${option}"])`,
        plan: `[data-name="${mine.audience}-task-0"]`,
      },
    },
    {
      name: 'handrail',
      walk,
      finds: {
        option: (step, option) => `[data-step="${step}"] :is([data-option="${option}"], label:has(> input[value="${option}"]))`,
        confirm: (step) => `[data-step="${step}"] button[type="submit"]`,
        plan: 'main[data-page="plan"] h1',
      },
    },
  ];
}
