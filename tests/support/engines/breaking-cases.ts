import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { root } from '../../../tools/root.mjs';
import { until } from './engine.ts';
import { changeText, withChanged } from './served-copy.ts';
import type { Case, Trial } from './trust-cases.ts';

const single = join(root, 'dist-single/handrail.html');

/** What stands when something broke, and the policy that no page may break. */
export function breakingCases(tried: Case, { engine, visitor }: Trial): void {
  const numbersStand = () =>
    until(
      () =>
        engine().run<number>(
          `return [...document.querySelectorAll('#guide a[href^="tel:"]')].filter((link) => link.getClientRects().length > 0).length`,
        ),
      (numbers) => numbers > 20,
      3,
    );

  // What a driver of Firefox runs stands beside the page: what fails must be the page's own.
  const page = '(window.wrappedJSObject || window)';
  tried('a mistake of ours in a tap ends in the broken page above the guide', 'sample', async () => {
    const { visit, seen } = visitor();
    await visit(1);
    await engine().run(`${page}.Array.prototype.find = null; document.querySelector('[data-back]').click(); return null;`);
    await until(seen, (at) => at.page === 'broken', 2);
    await numbersStand();
  });

  tried('mistakes of strangers change nothing', 'sample', async () => {
    const { visit, seen, answer } = visitor();
    const before = await visit(1);
    await engine().run(`setTimeout(() => ${page}.Promise.reject('x')); setTimeout(() => ${page}.strange()); return null;`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await seen()).page).toBe(before.page);
    await answer();
  });

  const cutInHalf = (folder: string, start: string): void =>
    changeText(folder, (text, name) => (name.startsWith(join('assets', start)) ? text.slice(0, text.length / 2) : text));
  for (const chunk of ['index', 'program']) {
    tried(`with the chunk ${chunk} cut in half the guide stands`, 'whole', () =>
      withChanged(
        (folder) => cutInHalf(folder, chunk),
        async (address) => {
          await engine().go(address);
          await numbersStand();
        },
      ),
    );
  }

  tried('not one violation of the policy, from before the first script to the plan', 'whole', () =>
    withChanged(
      (folder) => {
        writeFileSync(
          join(folder, 'listen.js'),
          "window.violated = []; document.addEventListener('securitypolicyviolation', (event) => window.violated.push(event.effectiveDirective + ' ' + event.blockedURI));",
        );
        const page = join(folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="./listen.js"></script>'));
      },
      async (address) => {
        const { answer, seen } = visitor();
        await engine().go(address);
        await until(seen, (at) => at.page !== null);
        for (let given = 0; given < 20 && (await seen()).page !== 'plan'; given += 1) await answer();
        expect(await engine().run('return window.violated')).toEqual([]);
      },
    ),
  );

  tried('the one file runs from a folder, to the plan', 'full', async () => {
    expect(existsSync(single), 'npm run build:single makes it').toBe(true);
    const { answer, seen } = visitor();
    await engine().go(pathToFileURL(single).href);
    await until(seen, (at) => at.page !== null);
    for (let given = 0; given < 20 && (await seen()).page !== 'plan'; given += 1) await answer();
    expect((await seen()).page).toBe('plan');
  });
}
