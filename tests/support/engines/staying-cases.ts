import { expect } from 'vitest';
import { until } from './engine.ts';
import type { Case, Trial } from './trust-cases.ts';

/** Keeping one's place, and sending nothing. */
export function stayingCases(tried: Case, { engine, visitor, address }: Trial): void {
  tried('a reload keeps the place, and Back and Forward are the pages before and after', 'sample', async () => {
    const { visit, depth, seen } = visitor();
    const there = await visit(3);
    await engine().reload();
    expect(await until(seen, (at) => at.page !== null)).toEqual(there);
    await engine().back();
    // The history is there a moment before the page that it shows is drawn.
    expect((await until(seen, (at) => at.depth === 2 && at.step !== there.step)).page).not.toBeNull();
    await engine().forward();
    expect((await depth(3)).step).toBe(there.step);
  });

  tried('three taps in one task go on by one page', 'whole', async () => {
    const { visit, depth } = visitor();
    await visit(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await engine().run(
      `const option = document.querySelector('main [data-option]'); option.click(); option.click(); option.click(); return null;`,
    );
    await depth(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await visitor().seen()).depth).toBe(2);
  });

  tried('what is written into the address, the window or the history is not believed', 'whole', async () => {
    const { open, seen } = visitor();
    await open();
    for (const forge of [
      `window.name = 'f'.repeat(192); history.replaceState({ depth: 1, noise: 'f'.repeat(192) }, '')`,
      `history.replaceState('of another app', ''); window.name = '<script>alert(1)</script>'`,
    ]) {
      await engine().run(`${forge}; return null;`);
      await engine().reload();
      expect((await until(seen, (at) => at.page !== null)).page).toBe('notice');
    }
    await engine().go(`${address()}?step=plan#<img src=x onerror=alert(1)>`);
    expect((await until(seen, (at) => at.page !== null)).page).toBe('notice');
    await until(engine().address, (at) => at === address());
  });

  tried('after a number was tapped the page stands, or Back leads to it, whatever this browser makes of a call', 'sample', async () => {
    const { visit, seen, depth } = visitor();
    await visit(3);
    await engine().click('[data-bar=talk]');
    const there = await depth(4);
    await engine().run(`document.querySelector('main a[href^="tel:"]').click(); return null;`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const stands = await seen().then(
      ({ page }) => page !== null,
      () => false,
    );
    if (!stands) await engine().back();
    expect(await until(seen, ({ page }) => page !== null)).toEqual(there);
    // A question of the browser's own may stand before the page.
    await engine().run(`document.querySelector('[data-bar=resume]').click(); return null;`);
    await depth(3);
  });

  tried('over a whole walk nothing is requested after the load, and no other origin ever', 'whole', async () => {
    const { walkToPlan } = visitor();
    const requests = `performance.getEntriesByType('resource').map(({ name }) => name)`;
    let atLoad: number | undefined;
    await walkToPlan(async () => {
      // The first load is over once somebody has read the first page.
      if (atLoad === undefined) await new Promise((resolve) => setTimeout(resolve, 1500));
      atLoad ??= await engine().run<number>(`return ${requests}.length`);
    });
    const all = await engine().run<readonly string[]>(`return ${requests}`);
    expect(all.slice(atLoad)).toEqual([]);
    expect(all.filter((name) => !name.startsWith(address()) && !name.startsWith('data:'))).toEqual([]);
  });
}
