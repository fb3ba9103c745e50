import type { Content } from '../../flow/assemble/content.ts';
import { assemblePractice } from '../../flow/assemble/practice.ts';
import { assembleScenarios } from '../../flow/assemble/scenarios.ts';
import { practiceNames } from '../../flow/checks/practice.ts';
import { scenarioNames } from '../../flow/checks/scenarios.ts';
import { stepReasons } from '../../flow/checks/step-reasons.ts';
import type { Problem } from '../../flow/problem.ts';
import type { ById, Located, RawContent } from '../../flow/raw-content.ts';
import type { RawScenario } from '../../flow/schema/scenario-file.ts';
import type { RawTrainerWords, StepReasons } from '../../flow/schema/trainer-words.ts';
import type { Training } from '../../flow/training.ts';
import { scenariosHold } from '../../journey/people/check-scenarios.ts';

type LoadedTraining = {
  readonly training: Training | null;
  readonly problems: readonly Problem[];
  /** Walks every case to its plan, and gives what does not hold on the way. */
  readonly walked: () => readonly Problem[];
};

/**
 * The training cases and the words of the studio, with everything in them that does not fit the flow. A flow that could not be
 * read whole (`isWhole` false) is not held against them: what is missing in it would be reported twice.
 */
export function loadTraining(
  content: Content,
  cases: ById<RawScenario>,
  raw: RawContent,
  { words, reasons }: { readonly words: Located<RawTrainerWords> | null; readonly reasons: Located<StepReasons> | null },
  isWhole: boolean,
): LoadedTraining {
  const { scenarios, problems } = assembleScenarios(cases, raw);
  const practice = assemblePractice(raw.practice);
  const quoted = [...raw.dontSay.values()].flatMap(({ value: { dont, say, patterns, quoted: also } }) =>
    also === true ? [{ dont, say, patterns }] : [],
  );
  const training =
    words === null ? null : { scenarios, practice, words: { ...words.value, locale: raw.locale }, reasons: reasons?.value ?? {}, quoted };
  if (!isWhole) return { training, problems: [], walked: () => [] };
  const names = scenarioNames(scenarios, content, cases);
  // A case whose names are unknown would be reported twice if it were walked as well.
  const unknown = new Set(names.map(({ place }) => place.path[0]));
  const known = scenarios.filter(({ id }) => !unknown.has(id));
  const walked = () => scenariosHold(known, content.flow, cases);
  const said = practiceNames(raw.practice, [...cases.keys()], content);
  const explained = reasons === null ? [] : stepReasons(content.flow, reasons);
  return { training, problems: [...problems, ...names, ...said, ...explained], walked };
}
