import type { Prose } from '../../flow/prose.ts';
import type { ToolId } from '../../flow/vocabulary.ts';
import type { ServiceView } from '../view/service-view.ts';
import type { GuideView, PlanView, ShownAction, SourceView, ToolLink } from '../view/view.ts';

/** What somebody wrote, by the id of the field or text it stands in: kept beside the trail, in memory alone. */
export type Typed = Readonly<Record<string, string>>;

/** What became of what was typed. */
export type TypedEvent =
  /** `value` null: what stood there before anything was written. */
  | { readonly type: 'typed'; readonly id: string; readonly value: string | null }
  /** What was typed elsewhere takes its place. */
  | { readonly type: 'brought'; readonly typed: Typed }
  | { readonly type: 'forget' };

export type FieldView = {
  readonly id: string;
  readonly label: string;
  readonly why: string | null;
  readonly never: string | null;
  readonly lines: number;
  /** What was written; until then, what was answered. */
  readonly value: string;
  readonly choices: readonly string[];
};

export type TextView = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** True: somebody wrote it anew. */
  readonly edited: boolean;
  /** Who takes it, and where it goes in an app. */
  readonly services: readonly ServiceView[];
  readonly guides: readonly GuideView[];
};

/** What goes on paper: the plan, where there is one, and what other tools hold. */
export type PapersView = { readonly plan: PlanView | null; readonly tools: readonly ToolView[] };

/** A page that makes something for the hand: a plain value, its words already chosen for the person. */
export type ToolView = {
  readonly page: 'tool';
  readonly tool: ToolId;
  readonly heading: string;
  readonly lead: Prose;
  readonly note: Prose;
  readonly fields: readonly FieldView[];
  readonly texts: readonly TextView[];
  /** What the plan asks of this person, in its own words: the law of their place. */
  readonly held: readonly ShownAction[];
  /** What may be printed; null where this tool prints nothing but itself. */
  readonly papers: PapersView | null;
  /** The answers as a code; null where this tool makes none, or some answer has no place in one. */
  readonly code: string | null;
  /** The way that a scanned code opens on somebody else's phone, with what is said of it. */
  readonly entry: { readonly to: string; readonly words: string } | null;
  readonly services: readonly ServiceView[];
  readonly leads: readonly ToolLink[];
  readonly sources: readonly SourceView[];
  readonly draft: boolean;
};
