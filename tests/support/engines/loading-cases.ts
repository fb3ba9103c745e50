import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { slowLine } from '../browser/slow-line.ts';
import { until } from './engine.ts';
import { withChanged } from './served-copy.ts';
import type { Case, Trial } from './trust-cases.ts';

const moments = 50;
/** Milliseconds between two moments: all of them together are longer than the slow load, and begin before there is anything to tap. */
const between = 16;

/** In the page, from before its first line: taps the first answer once so much time has gone by, in the moment in which there is one. */
const tapAfter = (milliseconds: number): string => `const tap = (changes, watching) => {
    const option = document.querySelector('main [data-option]');
    if (option === null) {
      if (watching === undefined) new MutationObserver(tap).observe(document, { childList: true, subtree: true });
      return;
    }
    watching?.disconnect();
    const { dataset } = document.documentElement;
    dataset.tappedAt = dataset.early === 'done' || document.querySelector('#guide') !== null ? dataset.early : 'before the early script';
    option.click();
  };
  ${milliseconds === 0 ? 'tap()' : `setTimeout(tap, ${milliseconds})`};`;

/** What is tapped while the page is still coming. */
export function loadingCases(tried: Case, { engine, visitor }: Trial): void {
  tried(`a tap at any of ${moments} moments of a slow load leads on by one page`, 'whole', async () => {
    let tap = '';
    const met = new Set<string>();
    await withChanged(
      (folder) => {
        tap = join(folder, 'tap.js');
        const page = join(folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="./tap.js"></script>'));
      },
      async (served) => {
        const { address, close } = await slowLine(served);
        for (let moment = 0; moment < moments; moment += 1) {
          writeFileSync(tap, tapAfter(moment * between));
          await engine().go('about:blank');
          await engine().go(address);
          await until(visitor().seen, ({ page, depth }) => page === 'question' && depth === 1);
          met.add(await engine().run<string>('return document.documentElement.dataset.tappedAt'));
        }
        await close();
      },
    );
    // Before there was a script that could answer, while the early one did, and after the program had come.
    expect([...met].sort()).toEqual(['before the early script', 'done', 'first']);
  });
}
