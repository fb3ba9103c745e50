import { type Engine, until } from './engine.ts';

export type Seen = { readonly page: string | null; readonly step: string | null; readonly depth: number };

/** One person with one browser, who was on another site before. */
export function visitorOf(engine: Engine, address: string, elsewhere: string) {
  // What stands before the program is in charge is not answered by it yet.
  const seen = () =>
    engine.run<Seen>(`const inCharge = document.documentElement.dataset.early === 'done';
      const main = inCharge ? document.querySelector('main[data-page]') : null;
      return { page: main && main.dataset.page, step: main && (main.dataset.step || null), depth: (history.state && history.state.depth) || 0 };`);
  const text = () => engine.run<string>('return document.body.innerText.trim()');
  const depth = (wanted: number) => until(seen, (at) => at.page !== null && at.depth === wanted);

  async function open(): Promise<void> {
    await engine.go(`${elsewhere}before`);
    await engine.go(address);
    await depth(0);
  }

  /** The curtain stands, and says nothing of ours. */
  async function closed(): Promise<void> {
    await until(engine.title, (title) => title === 'Closed');
    await until(text, (said) => said.startsWith('This page is closed.'));
  }

  /** Sooner, a tap at the same place would be the second half of a double tap. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

  /** Answers the page with `option`, or whatever stands first. */
  async function answer(option?: string): Promise<void> {
    const { depth: before } = await seen();
    await pause();
    const way = option === undefined ? 'main [data-option], main button[type=submit]' : `main [data-option=${option}]`;
    await engine.run(`const box = document.querySelector('main input[type=checkbox]'); if (box) box.click();
      document.querySelector('${way}').scrollIntoView({ block: 'center' }); return null;`);
    await engine.click(way);
    await depth(before + 1);
  }

  return {
    seen,
    text,
    depth,
    open,
    answer,
    closed,
    async visit(answers: number): Promise<Seen> {
      await open();
      for (let given = 0; given < answers; given += 1) await answer();
      return seen();
    },
    /** Every page up to the plan; `onPage` is called on each of them. `first`: what is answered on the first. */
    async walkToPlan(onPage: () => Promise<unknown> = async () => null, first?: string): Promise<number> {
      await open();
      for (let steps = 0; steps < 20; steps += 1) {
        await onPage();
        if ((await seen()).page === 'plan') return steps;
        await answer(steps === 0 ? first : undefined);
      }
      throw new Error('No plan after twenty pages.');
    },
    /** From the one card of a plan to all of it; somebody who helps has all of it at once. */
    async wholePlan(): Promise<void> {
      await pause();
      if (!(await engine.run<boolean>("return document.querySelector('[data-whole-plan]') !== null"))) return;
      await engine.click('[data-whole-plan]');
      await until(
        () => engine.run<boolean>("return document.querySelector('[data-whole-plan]') === null"),
        (whole) => whole,
      );
    },
    /** Takes the way out, which leads to a site that a test can reach. */
    async leave(how: () => Promise<unknown> = () => engine.click('[data-bar=leave]')): Promise<void> {
      await how();
      await until(engine.address, (at) => at === `${elsewhere}neutral`);
      // Its address is there before the page is: whoever goes back by then stops it.
      await until(engine.title, (title) => title === 'neutral');
    },
    /** The page before ours, the neutral page, and then the curtain: nothing else is ever come back to. */
    async leadsNowhereBack(entriesLeft: number): Promise<void> {
      await engine.back();
      await until(engine.title, (title) => title === 'before');
      await engine.forward();
      await until(engine.title, (title) => title === 'neutral');
      for (let entry = 0; entry < entriesLeft; entry += 1) {
        await engine.forward();
        await closed();
      }
    },
  };
}

export type Visitor = ReturnType<typeof visitorOf>;
