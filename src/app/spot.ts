import { attempt } from '../effects/attempt.ts';
/** A place on a page, to be found again when the page is drawn anew. */
export type Spot = {
  readonly scroll: number;
  /** What was touched, or the card at the top of the screen, and how far down it stood. */
  readonly anchor: string | null;
  readonly top: number;
};

const cards = ['action', 'next-task'].map((name) => `main [data-${name}]`).join();

/** Its own name for machines, within its card. */
function nameOf(element: Element): string {
  const own = [...element.attributes].find(({ name }) => name.startsWith('data-'));
  const card = element.closest(cards);
  const within = card === null || card === element ? '' : `${nameOf(card)} `;
  return own === undefined ? '' : `${within}[${own.name}="${own.value}"]`;
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Where somebody is now. Talks to: the document. */
export function spotNow(): Spot {
  const touched = document.activeElement?.closest('main [data-action] summary, main button, main a');
  const card =
    touched?.closest('summary')?.closest(cards) ??
    [...document.querySelectorAll(cards)].find((one) => one.getBoundingClientRect().bottom > 64);
  const anchor = touched != null && nameOf(touched) !== '' ? touched : card;
  return { scroll: scrollY, anchor: anchor === undefined ? null : nameOf(anchor), top: anchor === undefined ? 0 : topOf(anchor) };
}

/** Takes the focus and the screen to the news, else to where somebody was, else to the top of the page. Talks to: the document. */
export function backTo(news: HTMLElement | null, spot: Spot | undefined): void {
  const there = spot === undefined || news !== null ? undefined : spot;
  const anchor = there?.anchor == null ? null : document.querySelector<HTMLElement>(there.anchor);
  attempt(() => scrollTo(0, there?.scroll ?? 0), undefined);
  if (anchor !== null && there !== undefined) attempt(() => scrollBy(0, topOf(anchor) - there.top), undefined);
  const head = anchor?.matches(cards) ? anchor.querySelector<HTMLElement>('summary, h2') : anchor;
  (news ?? head ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
}
