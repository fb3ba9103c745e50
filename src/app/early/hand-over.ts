import type { Trail } from '../../journey/trail.ts';

/** What somebody tapped that could not be answered yet. */
export type WaitingTap =
  | { readonly answer: { readonly step: string; readonly options: readonly string[] } }
  | { readonly talk: true }
  | { readonly back: true };

/** What was done on the page before the program was there. */
export type Before = {
  /** Answers whose next page is on the screen already. */
  readonly answers: Trail;
  /** Takes the taps that wait, in their order, and ends the early script: from then on the program hears every tap. */
  readonly finish: () => readonly WaitingTap[];
};

/** Script and program are two programs in one page: they meet by an event of the document, not by a name in the window. */
const takeOver = 'handrail:take-over';

/** Where there is no early script (while somebody works on the app, and in the trainer's page), nobody else shows the page: see stage.css. */
const nothing: Before = {
  answers: [],
  finish: () => {
    document.documentElement.dataset.early = 'done';
    return [];
  },
};

/** Tells the early script that the program draws from now on; what was done until then. Nothing where there is no early script. */
export function takeOverFromEarly(): Before {
  const asked: { before: Before } = { before: nothing };
  document.dispatchEvent(new CustomEvent(takeOver, { detail: asked }));
  return asked.before;
}

/** Calls `give` once, when the program takes over. */
export function whenTakenOver(give: () => Before): void {
  document.addEventListener(
    takeOver,
    (event) => {
      if (event instanceof CustomEvent) event.detail.before = give();
    },
    { once: true },
  );
}

/** What the early script put in for the place of the device holds no more: see stage.css. Talks to: the document. */
export function forgetPlaceOfDevice(): void {
  delete document.documentElement.dataset.place;
}
