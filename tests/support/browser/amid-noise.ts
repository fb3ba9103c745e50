export const translations = ['wrapped', 'replaced', 'reordered', 'removed'] as const;
export type Translation = (typeof translations)[number];

/** How somebody walks: what they answer where it is said, else the first option; and what a translator does to each text, null for none. */
export type NoisyWalk = { readonly answers: Readonly<Record<string, string>>; readonly translation: Translation | null };

/**
 * What stood on the page after a tap, before it was disturbed; `words` as they read in the language they were written in. `held`: texts
 * that React keeps hold of by themselves, and would patch or take away; `loose`: numbers to ring that a script from right to left turns round.
 */
export type Stop = { readonly at: string; readonly words: string; readonly held: readonly string[]; readonly loose: readonly string[] };

export type Walked = { readonly stops: readonly Stop[]; readonly events: number; readonly stopped: string | null };

/**
 * In the page: from the first page to the plan and through all that can be done there, while a translator works on every text after each
 * tap, and scripts of strangers make mistakes, add nodes and change the size of letters.
 */
export async function walkAmidNoise({ answers, translation }: NoisyWalk): Promise<Walked> {
  const stops: Stop[] = [];
  let events = 0;
  const pause = (time = 4): Promise<unknown> => new Promise((next) => setTimeout(next, time));
  const main = (): HTMLElement | null => document.querySelector('main[data-page]');
  const at = (): string => `${main()?.dataset.page ?? 'nothing'} ${main()?.dataset.step ?? main()?.dataset.tool ?? ''}`;
  class Stopped extends Error {}
  const follows = async (what: string, done: () => boolean): Promise<void> => {
    for (const end = performance.now() + 30_000; performance.now() < end; await pause()) {
      if (main()?.dataset.page === 'broken') throw new Stopped(`the broken page followed ${what}`);
      if (done()) return;
    }
    throw new Stopped(`nothing followed ${what} at ${at()}`);
  };
  const there = (selector: string): boolean => document.querySelector(selector) !== null;
  const control = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Stopped(`no ${selector} at ${at()}`);
    return found;
  };

  const textsOf = (whole: Element): readonly Text[] => {
    const found: Text[] = [];
    const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style') === null) found.push(node as Text);
    return found;
  };
  const translate: Record<Translation, (text: Text) => void> = {
    wrapped: (text) => {
      if (text.parentElement?.localName === 'font') return;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text);
    },
    replaced: (text) => {
      const known = text.data.trim() === '' || text.data.startsWith('⟦');
      text.replaceWith(document.createTextNode(known ? text.data : `⟦${text.data}⟧`));
    },
    reordered: (text) => text.parentElement?.prepend(text),
    removed: (text) => text.remove(),
  };
  const numbers = new Set<string>();
  const looseIn = (texts: readonly Text[]): readonly string[] => {
    const isIn = (where: string, text: Text): boolean => text.parentElement?.closest(where) != null;
    for (const text of texts) if (isIn('a[href^="tel:"] bdi, a[href^="sms:"] bdi', text) && /\d{3}/.test(text.data)) numbers.add(text.data);
    const told = [...numbers].map((number) => new RegExp(`(?<![\\d,])${number.replace('+', '\\+')}(?!\\d)`));
    return texts
      .filter((text) => !isIn('bdi, textarea, .instead', text) && told.some((number) => number.test(text.data)))
      .map(({ data }) => data);
  };
  const heldByReact = (node: Node): boolean => Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
  /** Everything that strangers do to a page, once. */
  const disturb = async (by: Translation): Promise<void> => {
    for (const text of textsOf(document.body)) {
      translate[by](text);
      events += 1;
    }
    for (const old of document.querySelectorAll('.of-a-stranger')) old.remove();
    const added = document.createElement('div');
    added.className = 'of-a-stranger';
    (events % 2 === 0 ? document.body : main())?.append(added);
    document.documentElement.style.fontSize = events % 3 === 0 ? '20px' : '';
    dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed.', filename: location.href }));
    dispatchEvent(new MessageEvent('message', { data: { type: 'leave' } }));
    queueMicrotask(() => Promise.reject(new TypeError("undefined is not an object (evaluating 'window.webkit.messageHandlers')")));
    setTimeout(() => {
      throw new ReferenceError('_AutofillCallbackHandler');
    });
    events += 7;
    await pause();
  };
  const stop = async (): Promise<void> => {
    const texts = textsOf(control('#app'));
    stops.push({
      at: at(),
      words: texts.map(({ data }) => data.replace(/[⟦⟧]/g, '')).join(''),
      held: texts.filter(heldByReact).map(({ data }) => data),
      loose: looseIn(texts),
    });
    if (translation !== null) await disturb(translation);
    // No hand is as quick as a program: what comes sooner on the same button is one press that bounced.
    await pause(25);
  };
  /** Taps it, and waits for another page. */
  const onBy = async (selector: string): Promise<void> => {
    const before = at();
    control(selector).click();
    await follows(`${selector} at ${before}`, () => main() !== null && at() !== before);
    await stop();
  };
  /** Taps it, and waits for what should change on this page. */
  const hereBy = async (selector: string, changed: () => boolean): Promise<void> => {
    control(selector).click();
    await follows(selector, changed);
    await stop();
  };
  const answer = async (): Promise<void> => {
    const wanted = answers[main()?.dataset.step ?? ''];
    if (there('main input[type=checkbox]')) {
      await hereBy(`main input${wanted === undefined ? '' : `[value="${wanted}"]`}`, () => there('main input:checked'));
      await onBy('main button[type=submit]');
    } else await onBy(`main [data-option${wanted === undefined ? '' : `="${wanted}"`}]`);
  };
  const toPlan = async (): Promise<void> => {
    for (let pages = 0; main()?.dataset.page !== 'plan'; pages += 1) {
      if (pages > 20) throw new Stopped('no plan');
      await answer();
    }
  };
  /** What is folded is drawn once its page is told that it opens, on a busy machine long after; and may hold folds of its own. */
  const openFolds = async (): Promise<void> => {
    const untold = new Set<Element>();
    await follows('opening the folds', () => {
      const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
      for (const fold of folded) {
        untold.add(fold);
        fold.addEventListener('toggle', () => untold.delete(fold), { once: true });
        fold.open = true;
      }
      return folded.length === 0 && [...untold].every((fold) => !fold.isConnected);
    });
    await stop();
  };
  const choosePlace = async (): Promise<void> => {
    if (!there('details[data-region]')) return;
    control('details[data-region] summary').click();
    const other = control('[data-place][aria-pressed=false]').dataset.place ?? '';
    await hereBy(`[data-place="${other}"]`, () => control('details[data-region]').dataset.region === other);
  };
  const throughCards = async (): Promise<void> => {
    const card = (): string | undefined => document.querySelector<HTMLElement>('[data-next-task]')?.dataset.nextTask;
    const first = card();
    if (first === undefined) return;
    await hereBy('[data-mark=not-now]', () => card() !== first);
    await hereBy('[data-mark=cant]', () => there('[data-unable]'));
    await hereBy('[data-onward]', () => !there('[data-unable]'));
    for (let before = card(); before !== undefined; before = card()) await hereBy('[data-mark=done]', () => card() !== before);
    control('[data-enough]');
    await hereBy('[data-whole-plan]', () => !there('[data-whole-plan]'));
  };
  const everyTool = async (): Promise<void> => {
    for (const { dataset } of document.querySelectorAll<HTMLElement>('.in-hand [data-tool]')) {
      await onBy(`.in-hand [data-tool="${dataset.tool}"]`);
      await openFolds();
      await onBy('main [data-back]');
    }
  };
  const markAndTakeBack = async (): Promise<void> => {
    const presses = (): number => document.querySelectorAll('[data-mark][aria-pressed=true]').length;
    const before = presses();
    const marked = control('main [data-action]:not(.done, .not-now, .cant) [data-mark=cant]');
    const action = marked.closest<HTMLElement>('[data-action]')?.dataset.action;
    const mark = `[data-action="${action}"] [data-mark=cant]`;
    await hereBy(mark, () => presses() !== before);
    await hereBy(mark, () => presses() === before);
  };
  try {
    await follows('loading', () => there('html[data-early=done]') && !there('#guide'));
    if (!heldByReact(control('main'))) throw new Stopped('React no longer marks what it holds as this test expects.');
    // What arrives later would be told from what a translator did.
    for (let seen = 0, files = -1; files !== seen; ) {
      seen = files;
      await pause(400);
      files = performance.getEntriesByType('resource').length;
    }
    await stop();
    await choosePlace();
    await onBy('[data-bar=talk]');
    await hereBy('[data-no-answer]', () => there('[data-no-answer][aria-expanded=true]'));
    await openFolds();
    await onBy('[data-bar=resume]');
    await answer();
    await answer();
    await onBy('main [data-back]');
    await toPlan();
    await throughCards();
    await openFolds();
    await markAndTakeBack();
    if (there('[data-text-first]')) await hereBy('[data-text-first]', () => there('[data-text-first][aria-pressed=true]'));
    await onBy('[data-bar=talk]');
    await onBy('[data-bar=resume]');
    await everyTool();
    if (there('[data-refine]')) {
      await onBy('[data-refine]');
      await toPlan();
    }
    control('.answers summary').click();
    await follows('opening the answers', () => there('[data-change]'));
    await onBy('.answers li:nth-child(2) [data-change]');
    await toPlan();
    await hereBy('main .tools [data-copy]', () => there('main .tools output:not(:empty)'));
    await hereBy('[data-unfold]', () => !there('main details:not([open])'));
    await onBy('[data-start-again]');
    return { stops, events, stopped: null };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { stops, events, stopped: error.message };
  }
}
