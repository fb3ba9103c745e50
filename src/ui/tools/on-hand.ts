import type { ToolId } from '../../flow/vocabulary.ts';
import type { Trail } from '../../journey/trail.ts';

/** What a person can do with a tool. The app decides what comes of it. */
export type OnHand = {
  readonly open: (tool: ToolId) => void;
  readonly resume: () => void;
  /** Answers that were given elsewhere take the place of those given here. */
  readonly bring: (answers: Trail) => void;
  /** What stands in the field or text from now on; null: what stood there before anything was written. */
  readonly type: (id: string, value: string | null) => void;
  /** True once the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Null where this browser has no way to share; else false where it did not work. */
  readonly share: ((text: string) => Promise<boolean>) | null;
  /** False where this browser cannot print. */
  readonly print: () => boolean;
  /** Puts two entries with these titles in the calendar, where this browser saves files: it does not tell. */
  readonly remind: (titles: readonly [string, string]) => void;
  /** Five words that nobody can guess. */
  readonly proposeWords: () => string;
  /** Everything answered and typed as a locked text; null where this browser cannot. */
  readonly lock: (passphrase: string) => Promise<string | null>;
  /** Takes up what is in a locked text. `foreign`: it is none of ours; `wrong`: the words do not fit it, or it is damaged. */
  readonly unlock: (locked: string, passphrase: string) => Promise<'opened' | 'foreign' | 'wrong' | 'cannot'>;
  /** As a file, where this browser saves any: it does not tell. */
  readonly save: (text: string) => void;
  /** Marks the text of an element, as a finger held on it would. */
  readonly select: (element: HTMLElement | null) => void;
};
