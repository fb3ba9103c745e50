import { expect } from 'vitest';
import { until } from './engine.ts';
import type { Case, Trial } from './trust-cases.ts';

/** Leaving quickly, and what is come back to afterwards. */
export function leavingCases(tried: Case, { engine, visitor, address, elsewhere }: Trial): void {
  for (const answers of [0, 1, 4]) {
    tried(`leaving ${answers} answers deep leads nowhere back`, answers === 4 ? 'sample' : 'whole', async () => {
      const { visit, leave, leadsNowhereBack } = visitor();
      await visit(answers);
      await leave();
      expect(await engine().run('return window.name')).toBe('');
      await leadsNowhereBack(answers > 0 ? 1 : 0);
    });
  }

  tried('leaving from the plan, after a reload there, leads nowhere back', 'whole', async () => {
    const { walkToPlan, seen, leave, leadsNowhereBack } = visitor();
    const steps = await walkToPlan();
    await engine().reload();
    await until(seen, ({ page }) => page === 'plan');
    await leave();
    await leadsNowhereBack(steps);
  });

  tried('leaving from "Talk to someone" leads nowhere back', 'whole', async () => {
    const { visit, depth, leave, leadsNowhereBack } = visitor();
    await visit(1);
    await engine().click('[data-bar=talk]');
    await depth(2);
    await leave();
    await leadsNowhereBack(2);
  });

  tried('Shift pressed three times leaves, and leads nowhere back', 'whole', async () => {
    const { visit, seen, leave, leadsNowhereBack } = visitor();
    await visit(2);
    await engine().pressShift(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await seen()).page).not.toBeNull();
    await leave(() => engine().pressShift(1));
    await leadsNowhereBack(2);
  });

  tried('the curtain stands in the same task as the tap, and says nothing of ours', 'whole', async () => {
    const { visit } = visitor();
    await visit(2);
    const [covered, title, text] = await engine().run<readonly [boolean, string, string]>(
      `document.querySelector('[data-bar=leave]').click();
      return [document.querySelector('[data-page], #guide') === null, document.title, document.body.innerText.trim()];`,
    );
    expect([covered, title, text]).toEqual([true, 'One moment', 'One moment']);
    await until(engine().address, (at) => at === `${elsewhere()}neutral`);
  });

  for (const page of ['about.html', 'how-we-know.html', 'guide/young-person.html']) {
    tried(`leaving from ${page} leads nowhere back`, 'whole', async () => {
      await engine().go(`${elsewhere()}before`);
      await engine().go(address() + page);
      await visitor().leave();
      await visitor().leadsNowhereBack(0);
    });
  }

  tried('whoever comes back from another site finds the curtain, and behind it nothing that was answered', 'whole', async () => {
    const { visit, closed, seen } = visitor();
    await visit(2);
    await engine().go(`${elsewhere()}after`);
    expect(await engine().run('return window.name')).toMatch(/^([0-9a-f]{2})*$/);
    await engine().back();
    await closed();
    await engine().click('.curtain a');
    expect((await until(seen, (at) => at.page !== null)).page).toBe('notice');
  });
}
