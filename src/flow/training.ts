import type { Condition } from './conditions/condition.ts';
import type { RawScenario } from './schema/scenario-file.ts';
import type { StepReasons, TrainerWords } from './schema/trainer-words.ts';
import type { DontSay } from './schema/word-rules-files.ts';
import type { Audience, Timing, ToolId, TrainedGroup } from './vocabulary.ts';

/** A weekday and a time on the wall clock. */
export type Clock = RawScenario['clock'];

/** Something that tempts, and what follows: an answer of the step, or a deed away from the screen. */
export type WrongTurn = { readonly options: readonly string[]; readonly then: string } | { readonly deed: string; readonly then: string };

/** One step of a scenario: the answer that fits the case, why, and what tempts. */
export type Turn = {
  readonly step: string;
  readonly options: readonly string[];
  /** What the room is told before the page. */
  readonly arrives: string | null;
  readonly why: string;
  readonly sources: readonly string[];
  /** A question for the room before it answers. */
  readonly ask: string | null;
  /** A question for the room once it has answered. */
  readonly talk: string | null;
  readonly wrong: readonly WrongTurn[];
};

/** An invented case a trainer plays. Plain JSON. */
export type Scenario = {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly audience: Audience;
  readonly region: string;
  readonly clock: Clock;
  readonly minutes: number;
  readonly suits: readonly TrainedGroup[];
  /** True: not for a group's first case. */
  readonly later: boolean;
  readonly people: string;
  readonly about: string;
  readonly story: readonly string[];
  /** On the way to the plan, then on the plan itself. */
  readonly turns: readonly Turn[];
  readonly refine: readonly Turn[];
  readonly must: readonly { readonly action: string; readonly by: Timing; readonly when?: Condition }[];
  readonly never: readonly { readonly action: string; readonly when?: Condition }[];
  readonly tools: readonly ToolId[];
  /** What is written in the plan's tools, by field. */
  readonly wrote: Readonly<Record<string, string>>;
  readonly discuss: readonly string[];
  readonly remember: readonly string[];
};

/** A first answer to what somebody says, and why it helps or does not. */
export type FirstAnswer = { readonly text: string; readonly fits: boolean; readonly why: string; readonly sources: readonly string[] };

/** One turn of say-it practice: a sentence, three first answers, and the good one to say aloud. Plain JSON. */
export type PracticeTurn = {
  readonly id: string;
  readonly for: readonly TrainedGroup[];
  /** The case it comes from; null: none. */
  readonly scenario: string | null;
  readonly who: string;
  readonly says: string;
  /** In the order in which the room sees them: the one that fits stands in another place each time. */
  readonly answers: readonly FirstAnswer[];
};

/** What the trainer's studio shows besides the flow. Plain JSON; the wizard never loads it. */
export type Training = {
  readonly scenarios: readonly Scenario[];
  /** Turns of say-it practice. */
  readonly practice: readonly PracticeTurn[];
  readonly words: TrainerWords;
  readonly reasons: StepReasons;
  readonly quoted: readonly QuotedRule[];
};

/** What is not said even where it is only quoted, as in a case: what, what instead, and the regular expressions that find it. */
export type QuotedRule = Pick<DontSay, 'dont' | 'say' | 'patterns'>;

type Side = { readonly says: string; readonly sources: readonly string[] };

/** A question on which authorities disagree, with what was chosen. */
export type Disagreement = {
  readonly id: string;
  readonly question: string;
  readonly sides: readonly [Side, Side];
  readonly chosen: string;
  readonly confirmWith: readonly string[];
};
