export type LeaveBy = 'bar' | 'shift';

/**
 * In the page: from the first page to the plan, over everything that can be done on the way and there, by the controls that
 * docs/automation.md names, and then away. Says where it stopped: `left`, or what did not follow.
 */
export async function wander(leaveBy: LeaveBy): Promise<string> {
  const main = (): HTMLElement | null => document.querySelector('main[data-page]');
  const at = (): string => `${main()?.dataset.page ?? 'nothing'} ${main()?.dataset.step ?? ''}`;
  const broken = (): boolean => main()?.dataset.page === 'broken';
  const until = async (done: () => boolean): Promise<boolean> => {
    for (const end = performance.now() + 10_000; performance.now() < end && !broken(); ) {
      if (done()) return true;
      await new Promise((next) => setTimeout(next, 4));
    }
    return done();
  };
  const key = (type: 'keydown' | 'keyup', name: string, target: EventTarget = document.body, repeat = false): void => {
    target.dispatchEvent(new KeyboardEvent(type, { key: name, repeat, bubbles: true, cancelable: true }));
  };
  class Stopped extends Error {}
  const follows = async (what: string, done: () => boolean): Promise<void> => {
    const before = at();
    if (!(await until(done)) || broken()) throw new Stopped(`nothing followed ${what} on ${before}`);
  };
  const control = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Stopped(`no ${selector} on ${at()}`);
    return found;
  };
  /** Taps it, and waits for another page. */
  const onBy = async (selector: string): Promise<void> => {
    const before = at();
    control(selector).click();
    await follows(selector, () => main() !== null && at() !== before);
  };
  /** Taps it, and waits for what should change on this page. */
  const hereBy = async (selector: string, changed: () => boolean): Promise<void> => {
    control(selector).click();
    await follows(selector, changed);
  };
  const answer = async (): Promise<void> => {
    const box = document.querySelector<HTMLInputElement>('main input[type=checkbox]');
    if (box !== null) await hereBy('main input[type=checkbox]', () => document.querySelector('main input:checked') !== null);
    await onBy(box === null ? 'main [data-option]' : 'main button[type=submit]');
  };
  const toPlan = async (): Promise<void> => {
    for (let pages = 0; main()?.dataset.page !== 'plan'; pages += 1) {
      if (pages > 20) throw new Stopped('no plan');
      await answer();
    }
  };
  /** What is folded is drawn once it opens, and may hold folds of its own. */
  const openFolds = (): Promise<void> =>
    follows('opening the folds', () => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
      for (const fold of folded) fold.open = true;
      return folded.length === 0;
    });
  /** One card after the other, until it is enough for tonight. */
  const throughCards = async (): Promise<void> => {
    const card = (): string | undefined => document.querySelector<HTMLElement>('[data-next-task]')?.dataset.nextTask;
    await hereBy('[data-mark=cant]', () => document.querySelector('[data-unable]') !== null);
    await hereBy('[data-onward]', () => document.querySelector('[data-unable]') === null);
    for (let before = card(); before !== undefined; before = card()) await hereBy('[data-mark=done]', () => card() !== before);
    control('[data-enough]');
  };
  const wholePlan = (): Promise<void> => hereBy('[data-whole-plan]', () => document.querySelector('[data-whole-plan]') === null);
  const everyTool = async (): Promise<void> => {
    const selector = '.in-hand [data-tool]';
    await follows('the tools', () => document.querySelector(selector) !== null);
    for (const { dataset } of document.querySelectorAll<HTMLElement>(selector)) {
      await onBy(`${selector}[data-tool=${dataset.tool}]`);
      await openFolds();
      await onBy('main [data-back]');
    }
  };
  const entries = history.length;
  /** By the browser, where it took an entry for the page: where it took none, its Back leads to whatever was there before us. */
  const back = async (): Promise<void> => {
    const before = at();
    if (history.length > entries) history.back();
    else control('[data-back]').click();
    await follows('Back', () => at() !== before);
  };
  const choosePlace = async (): Promise<void> => {
    control('details[data-region] summary').click();
    const other = control('[data-place][aria-pressed=false]').dataset.place ?? '';
    await hereBy(`[data-place="${other}"]`, () => control('details[data-region]').dataset.region === other);
  };
  try {
    // The program is in charge once the guide has gone; a page that is still being read has none yet.
    await follows('loading', () => document.readyState !== 'loading' && main() !== null && document.querySelector('#guide') === null);
    await follows('what is said inside an app', () => document.querySelector('[data-inside-app]') !== null);
    await choosePlace();
    await onBy('[data-bar=talk]');
    await hereBy('[data-no-answer]', () => document.querySelector('[data-no-answer][aria-expanded=true]') !== null);
    await onBy('[data-bar=resume]');
    await answer();
    key('keydown', 'Enter', control('main [data-option]'), true);
    await answer();
    await onBy('[data-back]');
    await toPlan();
    await back();
    await answer();
    await throughCards();
    await wholePlan();
    await everyTool();
    await hereBy('[data-text-first]', () => document.querySelector('[data-text-first][aria-pressed=true]') !== null);
    // What is done folds, and its marks with it.
    const mark = control('[data-mark=done]');
    const before = mark.ariaPressed;
    await hereBy('[data-mark=done]', () => !mark.isConnected || mark.ariaPressed !== before);
    await hereBy('[data-unfold]', () => document.querySelector('main details:not([open])') === null);
    // Nothing can be copied there, so the words themselves stand in for it.
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('Not here.')) },
    });
    await hereBy('[data-copy]', () => document.querySelector('[data-instead]') !== null);
    globalThis.print = () => undefined;
    control('[data-print]').click();
    await onBy('[data-refine]');
    await toPlan();
    await openFolds();
    await onBy('[data-change]');
    await toPlan();
    // Who somebody is was asked anew, so the plan opens as it opens for them.
    if (document.querySelector('[data-whole-plan]') !== null) await wholePlan();
    await onBy('[data-start-again]');
    // The page is there at once, the history a moment later; what is tapped in between changes nothing.
    await follows('starting again', () => history.state === null);
    await answer();
    if (leaveBy === 'bar') control('[data-bar=leave]').click();
    else
      for (let press = 0; press < 3; press += 1) {
        key('keydown', 'Shift');
        key('keyup', 'Shift');
      }
    await follows('leaving', () => document.querySelector('.curtain') !== null);
    return 'left';
  } catch (stop) {
    if (stop instanceof Stopped) return stop.message;
    throw stop;
  }
}
