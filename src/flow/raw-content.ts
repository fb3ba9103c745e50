import type { z } from 'zod';
import type { SourceLocation } from './problem.ts';
import type { RawAction } from './schema/action-file.ts';
import type { RawPlatform, RawRegion, RawService, Source } from './schema/directory-files.ts';
import type { FlowFile } from './schema/flow-file.ts';
import type { HandWords } from './schema/hand-words.ts';
import type { RawInterfaceWords } from './schema/interface-words.ts';
import type { LibraryFile, Vocabulary } from './schema/library-files.ts';
import type { FactsLock } from './schema/lock-files.ts';
import type { RawPerson } from './schema/person-file.ts';
import type { HowWeKnowWords, LeftBehindWords } from './schema/plain-page-words.ts';
import type { Review } from './schema/review-file.ts';
import type { RawScenario } from './schema/scenario-file.ts';
import type { StaticFrame, StaticWords } from './schema/static-words.ts';
import type { RawDisagreement, RawPractice } from './schema/teaching-files.ts';
import type { RawTool, RawToolWords } from './schema/tool-file.ts';
import type { RawTrainerWords, StepReasons } from './schema/trainer-words.ts';
import type { DontSay, MustSay, Register } from './schema/word-rules-files.ts';
import type { actionWordsSchema, stepWordsSchema } from './schema/words-files.ts';

/** A value with the place it was written at. */
export type Located<T> = { readonly value: T; readonly place: SourceLocation };
export type ById<T> = ReadonlyMap<string, Located<T>>;

export type RawStepWords = z.infer<typeof stepWordsSchema>;
export type RawActionWords = z.infer<typeof actionWordsSchema>;

/** The files of one flow and of what flows share, each of the right shape, their names not yet resolved. */
export type RawContent = {
  /** The flow's folder. */
  readonly id: string;
  /** The page of every flow of the library, by its id: where another flow leads over to it. */
  readonly pages: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly flow: Located<FlowFile>;
  readonly actions: ById<RawAction>;
  readonly stepWords: ById<RawStepWords>;
  readonly actionWords: ById<RawActionWords>;
  /** The answers that codes count by, as they were written down. */
  readonly codes: Located<readonly string[]> | null;
  readonly tools: ById<RawTool>;
  readonly toolWords: ById<RawToolWords>;
  /** Null where the file cannot be used, for reasons that are reported: the rest is checked all the same. */
  readonly interfaceWords: Located<RawInterfaceWords> | null;
  readonly handWords: Located<HandWords> | null;
  readonly vocabulary: Located<Vocabulary> | null;
  readonly regions: ById<RawRegion>;
  readonly services: ById<RawService>;
  readonly platforms: ById<RawPlatform>;
  /** Facts as they were last confirmed; null where nothing ever was. */
  readonly factsLock: Located<FactsLock> | null;
  readonly holidays: ById<readonly string[]>;
  readonly sources: ById<Source>;
  readonly library: Located<LibraryFile> | null;
  /** Invented people, each with what their plan must and must never hold. */
  readonly people: ById<RawPerson>;
  readonly scenarios: ById<RawScenario>;
  readonly practice: ById<RawPractice>;
  readonly disagreements: ById<RawDisagreement>;
  readonly staticWords: Located<StaticWords> | null;
  readonly staticFrame: Located<StaticFrame> | null;
  readonly stepReasons: Located<StepReasons> | null;
  readonly trainerWords: Located<RawTrainerWords> | null;
  readonly howWeKnow: Located<HowWeKnowWords> | null;
  readonly leftBehind: Located<LeftBehindWords> | null;
  readonly dontSay: ById<DontSay>;
  readonly mustSay: ById<MustSay>;
  readonly register: Located<Register> | null;
  readonly reviews: readonly Located<Review>[];
  /** SHA-256 in hexadecimal digits: given in, because this layer runs anywhere. */
  readonly hash: (text: string) => string;
  /** Ids whose own entry was refused: mentioning them is no second problem. */
  readonly refused: ReadonlySet<string>;
};
