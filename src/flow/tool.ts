import type { Condition } from './conditions/condition.ts';
import type { Prose } from './prose.ts';
import type { GuidePart } from './schema/action-file.ts';
import type { Need } from './schema/need.ts';
import type { ToolId } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Who may open a tool, which is all that a walk needs to know of it, and what it does, which the proofs read. */
export type OfferedTool = {
  readonly id: ToolId;
  readonly when?: Condition;
  /** The actions that it does: it is opened from each of them. */
  readonly does: readonly string[];
};

/** A page that makes something for the hand. */
export type Tool = OfferedTool & {
  /** Actions whose words stand in it, for whoever has them on the plan. */
  readonly holds: readonly string[];
  /** Other tools that what is made here is put together from, or that carry it. */
  readonly leads: readonly ToolId[];
  readonly services: readonly Need[];
  readonly sources: readonly string[];
  readonly fields: readonly ToolField[];
  readonly texts: readonly ToolText[];
  /** Whose way a scanned code opens. */
  readonly entry?: string;
  readonly words: ToolWords;
  /** False: shown as a draft, because no safeguarding professional has signed off exactly this content. */
  readonly reviewed: boolean;
};

/** A place to write one thing. */
export type ToolField = {
  readonly id: string;
  readonly when?: Condition;
  /** The step whose answer stands here until something else is written. */
  readonly from?: string;
  readonly lines: number;
  readonly label: Wording<string>;
  /** Why it helps to have it. */
  readonly why?: Wording<string>;
  /** What must not be written or kept here. */
  readonly never?: Wording<string>;
  /** Ready answers, one tap each. */
  readonly choices?: Wording<readonly string[]>;
  /** How an answer reads here, by option; without one, as it was offered. */
  readonly given: Readonly<Record<string, Wording<string>>>;
};

/** Words to say, show or send; `{field}` stands for what is written in that field. */
export type ToolText = {
  readonly id: string;
  readonly when?: Condition;
  /** Who takes these words. Where it asks for somebody and there is nobody, it is left out. */
  readonly services: readonly Need[];
  /** The part of an app's guide that says where they go. */
  readonly guide?: GuidePart;
  readonly label: Wording<string>;
  readonly text: Wording<string>;
};

export type ToolWords = {
  readonly heading: Wording<string>;
  /** On the button that opens it. */
  readonly open: Wording<string>;
  readonly lead?: Wording<Prose>;
  readonly note?: Wording<Prose>;
  readonly entry?: Wording<string>;
};
