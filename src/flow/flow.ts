import type { Condition } from './conditions/condition.ts';
import type { Prose } from './prose.ts';
import type { Said } from './said.ts';
import type { GuidePart } from './schema/action-file.ts';
import type { InterfaceWords } from './schema/interface-words.ts';
import type { Need } from './schema/need.ts';
import type { OfferedTool } from './tool.ts';
import type { Timing, ToolId } from './vocabulary.ts';
import type { Wording } from './wording.ts';

/** Everything a walk needs, checked and with every name resolved. Plain JSON: it travels from the build to the browser. */
export type Flow = {
  readonly id: string;
  readonly start: string;
  readonly facts: Facts;
  readonly crisis: { readonly services: readonly Need[] };
  /** Who reads the older words of the interface; absent: nobody. */
  readonly older?: { readonly when?: Condition };
  /** What "Get through tonight" opens, from when on and for whom; absent where the flow has no such plan. */
  readonly tonight?: { readonly action: string; readonly after: string; readonly when?: Condition };
  /** From which answer on a person may have their plan at once, and the questions it then offers to add; null: never. */
  readonly planNow: { readonly after: string; readonly add: readonly string[] } | null;
  readonly steps: Readonly<Record<string, Step>>;
  /** In the order in which a plan lists them within one timing. */
  readonly actions: readonly Action[];
  /** In the order in which a plan offers them; what they say and make travels apart. */
  readonly tools: readonly OfferedTool[];
  /** In the order of the file: the home region first. */
  readonly regions: readonly Region[];
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly words: InterfaceWords;
};

/** Which steps say who is asking, and where. */
export type Facts = {
  readonly audience: string;
  readonly region: string;
  readonly ages: readonly { readonly when?: Condition; readonly from: number; readonly to: number }[];
  readonly apps?: string;
  readonly payments?: string;
};

export type Step = Notice | Question | PlanStep;

type StepBase = {
  readonly id: string;
  readonly words: StepWords;
};

type Choices = {
  readonly choose: 'one' | 'several';
  readonly options: readonly Option[];
  readonly shows: readonly string[];
  readonly services: readonly Need[];
  /** The first whose condition holds is taken; the last has none. Empty for a refinement, which goes back to its plan. */
  readonly next: readonly Route[];
};

export type Notice = StepBase & Choices & { readonly kind: 'notice'; readonly page?: 'crisis'; readonly leadsTo?: string };

export type Question = StepBase &
  Choices & {
    readonly kind: 'question';
    /** True: asked from the plan and answered straight back to it. */
    readonly refinement: boolean;
    readonly silence: string;
    readonly cautious: readonly string[];
  };

export type PlanStep = StepBase & {
  readonly kind: 'plan';
  readonly refine: readonly { readonly step: string; readonly when?: Condition }[];
  readonly happened: readonly Happened[];
  readonly limits: readonly { readonly when?: Condition; readonly timing: Timing; readonly most: number; readonly then: Timing }[];
};

export type Option = {
  readonly id: string;
  readonly when?: Condition;
  readonly label: Wording<string>;
  readonly hint?: Wording<string>;
};

/** What may have come to pass since the plan was made: the question that it answers anew, or the tool to write it down in. */
export type Happened = Option & ({ readonly asks: string } | { readonly opens: ToolId });

export type Route = { readonly when?: Condition; readonly to: string };

export type StepWords = {
  readonly heading: Wording<string>;
  readonly lead?: Wording<Prose>;
  readonly now?: Wording<Prose>;
  readonly help?: Wording<Prose>;
  readonly note?: Wording<Prose>;
  /** The name of the fold under the choices, where it has one of its own. */
  readonly more?: Wording<string>;
  readonly ask?: Wording<string>;
  readonly short?: Wording<string>;
  readonly go?: Wording<string>;
};

export type Action = {
  readonly id: string;
  readonly when?: Condition;
  /** True: stands among the don'ts above the plan. */
  readonly dont: boolean;
  /** False: words to read, no task: nothing to tick, and no limit counts them. */
  readonly task: boolean;
  /** The first that holds decides; null for a don't and for what is only shown above a question. */
  readonly timing: readonly { readonly when?: Condition; readonly at: Timing }[] | null;
  readonly tags: readonly string[];
  readonly services: readonly Need[];
  readonly guide?: GuidePart;
  /** Id of the action that says what comes next where this one did not work. */
  readonly rung?: string;
  /** The page of another flow, which it leads over to. */
  readonly leadsTo?: string;
  readonly sources: readonly string[];
  readonly words: ActionWords;
  /** False: shown as a draft, because no safeguarding professional has signed off exactly this content. */
  readonly reviewed: boolean;
};

export type ActionWords = {
  readonly what: Wording<string>;
  readonly how?: Wording<Prose>;
  readonly why?: Wording<Prose>;
  readonly cannot?: Wording<Prose>;
  /** For whoever can't do it: a person, or an easier step. */
  readonly cant?: Wording<Prose>;
  readonly say?: Wording<readonly Said[]>;
  readonly go?: Wording<string>;
};

export type Region = {
  readonly id: string;
  readonly name: string;
  readonly partOf: string | null;
  /** False: a group of regions, not an answer. */
  readonly choice: boolean;
  readonly emergency: { readonly number: string; readonly also: readonly string[] };
  readonly zones: readonly string[];
  readonly languages: readonly string[];
  readonly leaveTo: string;
  readonly note?: Wording<string>;
};

export type CitedSource = {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  readonly date?: string;
  /** When it was read last; nobody downloads it. */
  readonly read?: string;
};
