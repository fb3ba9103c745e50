import type { Prose } from '../../flow/prose.ts';
import type { Timing, ToolId } from '../../flow/vocabulary.ts';
import type { ServiceView } from './service-view.ts';

/** What a page shows now: a plain value, its words already chosen for the person. */
export type View = NoticeView | QuestionView | PlanView | CrisisView;

type Page = {
  /** Step id; null on the crisis page that is reachable from everywhere. */
  readonly step: string | null;
  readonly heading: string;
  readonly lead: Prose;
  readonly note: Prose;
  readonly canGoBack: boolean;
};

export type NoticeView = Page & {
  readonly page: 'notice';
  readonly step: string;
  /** Folded under the choices, with what explains the actions shown; `more` is the name of the fold. */
  readonly now: Prose;
  readonly more: string | null;
  readonly help: Prose;
  readonly ask: string | null;
  readonly shown: readonly ShownAction[];
  readonly services: readonly ServiceView[];
  readonly options: readonly OptionView[];
  readonly go: GoView | null;
};

export type QuestionView = Page & {
  readonly page: 'question';
  readonly step: string;
  readonly choose: 'one' | 'several';
  /** Folded under the choices, with what explains the actions shown; `more` is the name of the fold. */
  readonly now: Prose;
  readonly more: string | null;
  readonly help: Prose;
  /** The question itself, where the heading is not it. */
  readonly ask: string | null;
  readonly shown: readonly ShownAction[];
  readonly services: readonly ServiceView[];
  readonly options: readonly OptionView[];
  /** Questions after this one, at most; null for a refinement. */
  readonly questionsLeft: number | null;
  /** True: the plan may be shown at once, and there is still something that would be asked. */
  readonly planNow: boolean;
};

/** People only. `options` where the page is a step of the way, `resume` where it was opened by "Talk to someone". */
export type CrisisView = Page & {
  readonly page: 'crisis';
  /** What covers the step the person is at; null where the page is itself a step. */
  readonly cover: 'crisis' | 'tonight' | null;
  readonly help: Prose;
  readonly services: readonly ServiceView[];
  readonly options: readonly OptionView[];
  readonly resume: string | null;
};

export type PlanView = Page & {
  readonly page: 'plan';
  readonly step: string;
  readonly donts: readonly ShownAction[];
  /** Empty groups are left out. */
  readonly groups: readonly { readonly timing: Timing; readonly actions: readonly PlanActionView[] }[];
  readonly answers: readonly AnswerView[];
  /** Asked on the way and not answered: may be added, the most telling first. */
  readonly unsaid: readonly { readonly step: string; readonly label: string }[];
  readonly refinements: readonly RefinementView[];
  /** What may have come to pass since: each leads to the question it answers anew, or to a tool. */
  readonly happened: readonly HappenedView[];
  /** True by day on the person's own clock: what is for tonight is then for today. */
  readonly byDay: boolean;
  /** True: opens as one thing at a time, for whoever is by themselves with it. */
  readonly alone: boolean;
  readonly next: NextTasks;
  /** What they opened or folded themselves: see Journey. */
  readonly turned: Readonly<Record<string, boolean>>;
  /** Said where the person's region has no service of its own. */
  readonly regionNote: string | null;
  /** True while anything on this plan is not signed off. */
  readonly draft: boolean;
  /** What makes something for the hand; null until the tools are here, and where there are none. */
  readonly hand: { readonly heading: string; readonly help: string; readonly tools: readonly ToolLink[] } | null;
};

/** A link to the page of another flow. */
export type GoView = { readonly href: string | null; readonly label: string };

/** What is for now and tonight, one thing at a time: ids of actions. */
export type NextTasks = {
  /** Null: that is enough for tonight. */
  readonly current: string | null;
  /** What comes after it, in its order. */
  readonly then: readonly string[];
  readonly done: number;
  readonly count: number;
  /** Left for another time. */
  readonly putOff: readonly string[];
};

/** Opens a tool. */
export type ToolLink = { readonly id: ToolId; readonly label: string };

export type OptionView = {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** True: this was the answer before the person came back here. */
  readonly chosen: boolean;
  /** True: the way not to answer. */
  readonly silence: boolean;
};

/** An action above a question, or a don't above the plan. */
export type ShownAction = {
  readonly id: string;
  readonly dont: boolean;
  readonly what: string;
  readonly how: Prose;
  readonly say: readonly string[];
  /** True: its words are said here and now; false: a plan holds them, beside whom to say them to. */
  readonly sayHere: boolean;
  readonly go: GoView | null;
};

export type Mark = 'done' | 'not-now' | 'cant';

export type PlanActionView = {
  readonly id: string;
  /** False: words to read, with nothing to tick. */
  readonly task: boolean;
  readonly timing: Timing;
  readonly what: string;
  readonly how: Prose;
  readonly why: Prose;
  readonly cannot: Prose;
  /** For whoever can't: a person, or an easier step. */
  readonly cant: Prose;
  readonly say: readonly string[];
  readonly go: GoView | null;
  readonly services: readonly ServiceView[];
  readonly guides: readonly GuideView[];
  readonly programmes: readonly ProgrammeView[];
  readonly sources: readonly SourceView[];
  /** The tools that do it. */
  readonly tools: readonly ToolLink[];
  /** What comes next where it did not work; null where nobody knows of anything. */
  readonly rung: RungView | null;
  readonly mark: Mark | null;
  readonly reviewed: boolean;
};

/** The next rung: the second way, and who helps with it. */
export type RungView = Pick<PlanActionView, 'id' | 'what' | 'how' | 'cannot' | 'services' | 'guides' | 'reviewed'>;

/** Which of the apps that were named take part in a tool of this action, and of which nobody could say. */
export type ProgrammeView = { readonly tool: string; readonly apps: readonly string[]; readonly unsure: readonly string[] };

export type SourceView = { readonly title: string; readonly publisher: string; readonly url: string | null; readonly date: string | null };

/** What is known of an app for one part of the plan; without steps, what stands in their place are its traps. */
export type GuideView = {
  readonly platform: string;
  readonly name: string;
  /** What has become of the app itself, where it has closed. */
  readonly status?: string;
  readonly checked?: Pick<ServiceView, 'checked' | 'overdue'>;
  readonly age: string;
  readonly steps: readonly string[];
  readonly traps: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string | null }[];
};

export type AnswerView = { readonly step: string; readonly question: string; readonly answer: string };

export type RefinementView = { readonly step: string; readonly label: string; readonly answer: string | null };

export type HappenedView = { readonly id: string; readonly label: string } & (
  | { readonly to: 'change' | 'refine'; readonly step: string }
  | { readonly to: 'tool'; readonly tool: ToolId }
);

/** The bar on every page. */
export type BarView = {
  readonly emergency: { readonly number: string; readonly href: string | null };
  /** `anywhere`: nobody knows which country it is. */
  readonly region: { readonly id: string; readonly name: string; readonly anywhere?: true };
  /** True once "Get through tonight" may be opened. */
  readonly tonight: boolean;
};
