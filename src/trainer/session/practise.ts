/** Where the room is in its practice: the sentence, the answers to choose from, why, and the good one aloud. */
export type Practice = {
  readonly flow: string;
  /** The turns in their order. */
  readonly turns: readonly string[];
  /** Position among them. */
  readonly at: number;
  readonly stage: PracticeStage;
  /** The answer that the room chose, by its place; null: none yet. */
  readonly chosen: number | null;
};

export const practiceStages = ['says', 'answers', 'explained', 'aloud'] as const;
export type PracticeStage = (typeof practiceStages)[number];

export function beginPractice(flow: string, turns: readonly string[]): Practice {
  return { flow, turns, at: 0, stage: 'says', chosen: null };
}

/** One stage on or back; the same practice where there is none. */
export function practised(practice: Practice, way: 1 | -1): Practice {
  const place = practice.at * practiceStages.length + practiceStages.indexOf(practice.stage) + way;
  const at = Math.floor(place / practiceStages.length);
  const stage = practiceStages[((place % practiceStages.length) + practiceStages.length) % practiceStages.length];
  if (stage === undefined || at < 0 || at >= practice.turns.length) return practice;
  const chosen = at === practice.at && (stage === 'explained' || stage === 'aloud') ? practice.chosen : null;
  return { ...practice, at, stage, chosen };
}

/** The room chose an answer: why it helps or does not is told at once. */
export const chosenIn = (practice: Practice, chosen: number): Practice => ({ ...practice, stage: 'explained', chosen });
