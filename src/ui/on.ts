import type { MouseEvent } from 'react';
import type { ToolId } from '../flow/vocabulary.ts';
import type { Mark } from '../journey/view/view.ts';

/** What leads on to another page by itself. */
export type LeadingOn = {
  /** Names the step it answers, so that a late tap can be told from a new one. */
  readonly answer: (step: string, options: readonly string[]) => void;
  readonly crisis: () => void;
  /** The plan at once, whatever is still to be asked. */
  readonly planNow: () => void;
};

/** What a person can do on a page. The app decides what comes of it. */
export type On = LeadingOn & {
  /** A finger comes down on what would do this: the page that follows may be made ready. Nothing is done yet. */
  readonly press?: LeadingOn;
  readonly back: () => void;
  readonly resume: () => void;
  readonly tool: (tool: ToolId) => void;
  readonly refine: (step: string) => void;
  readonly change: (step: string) => void;
  readonly mark: (action: string, mark: Mark | null) => void;
  /** A card, or a part of the plan, is opened or folded. */
  readonly turn: (part: string, open: boolean) => void;
  readonly tonight: () => void;
  readonly startAgain: () => void;
  /** True once the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** False where nothing came of it. */
  readonly print: () => boolean;
  /** Marks the text of an element, as a finger held on it would. */
  readonly select: (element: HTMLElement | null) => void;
  /** The link works without it; whoever handles it prevents the default. */
  readonly leave: (event: MouseEvent<HTMLAnchorElement>) => void;
};
