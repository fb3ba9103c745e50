import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Engine, until } from '../support/engines/engine.ts';
import { installed } from '../support/engines/installed.ts';
import { neutralSite } from '../support/neutral-site.ts';

const address = inject('address');
let elsewhere: Awaited<ReturnType<typeof neutralSite>>;

beforeAll(async () => {
  elsewhere = await neutralSite();
});
afterAll(() => elsewhere.close());

test('there is an engine to try', () => {
  expect(installed.map(({ name }) => name)).not.toEqual([]);
});

type Seen = { readonly page: string | null; readonly step: string | null; readonly depth: number };

describe.each(installed)('$name', ({ start, name }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start(name.startsWith('Firefox') ? 29_281 : 29_382);
  });
  afterAll(() => engine.quit());

  const seen = () =>
    engine.run<Seen>(`const main = document.querySelector('main[data-page]');
      return { page: main && main.dataset.page, step: main && (main.dataset.step || null), depth: (history.state && history.state.depth) || 0 };`);
  const depth = (wanted: number) => until(seen, (at) => at.page !== null && at.depth === wanted);
  const text = () => engine.run<string>('return document.body.innerText.trim()');

  /** From another site to a page so many answers deep. */
  async function visit(answers: number): Promise<Seen> {
    await engine.go(`${elsewhere.address}before`);
    await engine.go(address);
    await depth(0);
    for (let answer = 1; answer <= answers; answer += 1) {
      // Not while the page holds taps that were meant for the one before.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await engine.run(`const box = document.querySelector('main input[type=checkbox]'); if (box) box.click();
        return null;`);
      await engine.click('main [data-option], main button[type=submit]');
      await depth(answer);
    }
    return seen();
  }

  async function leave(): Promise<void> {
    await engine.run(`document.querySelector('[data-bar=leave]').href = '${elsewhere.address}neutral'; return null;`);
    await engine.click('[data-bar=leave]');
    await until(engine.address, (at) => at === `${elsewhere.address}neutral`);
  }

  test.each([0, 1, 4])('leaving from %i answers deep leads nowhere back', async (answers) => {
    await visit(answers);
    await leave();
    expect(await engine.run('return window.name')).toBe('');
    await engine.back();
    await until(engine.title, (title) => title === 'before');
    await engine.forward();
    await until(engine.title, (title) => title === 'neutral');
    if (answers === 0) return;
    await engine.forward();
    await until(text, (said) => said.startsWith('This page is closed.'));
    expect(await engine.title()).toBe('Closed');
  });

  test('a reload keeps the place, and Back is still the page before', async () => {
    const there = await visit(3);
    await engine.reload();
    expect(await until(seen, (at) => at.page !== null)).toEqual(there);
    await engine.back();
    expect((await depth(2)).step).not.toBe(there.step);
    await engine.forward();
    expect((await depth(3)).step).toBe(there.step);
  });

  test('coming back from another site finds the curtain, and then nothing that was answered', async () => {
    await visit(2);
    await engine.go(`${elsewhere.address}after`);
    expect(await engine.run('return window.name')).toMatch(/^([0-9a-f]{2})*$/);
    await engine.back();
    await until(text, (said) => said.startsWith('This page is closed.'));
    await engine.click('.curtain a');
    expect((await until(seen, (at) => at.page !== null)).page).toBe('notice');
  });

  test('nothing is requested after the load, and nothing violates the policy', async () => {
    await engine.go(address);
    await depth(0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await engine.run(`window.violated = []; document.addEventListener('securitypolicyviolation', (event) => window.violated.push(event.violatedDirective));
      window.loaded = performance.getEntriesByType('resource').length; return null;`);
    await engine.click('main [data-option]');
    await depth(1);
    await engine.click('[data-bar=talk]');
    await depth(2);
    expect(await engine.run('return [performance.getEntriesByType("resource").length - window.loaded, window.violated]')).toEqual([0, []]);
  });

  test('an error ends in the broken page above the guide', async () => {
    await visit(1);
    await engine.run("setTimeout(() => { throw new Error('in a timer') }); return null;");
    await until(seen, (at) => at.page === 'broken', 2);
    expect(await engine.run('return document.querySelectorAll("#guide a[href^=\'tel:\']").length')).toBeGreaterThan(20);
  });
});
