import type { Scenario } from '../../flow/training.ts';
import type { TrainedGroup } from '../../flow/vocabulary.ts';
import type { StudioLibrary } from './material.ts';

/** How long a session may be. */
export const sessionLengths = [20, 40, 60, 90] as const;
export type SessionLength = (typeof sessionLengths)[number];

/** A session as a trainer has planned it: whom it is for, how long it takes, and what is in it. */
export type SessionPlan = {
  readonly minutes: SessionLength;
  readonly group: TrainedGroup;
  /** Cases in the order in which they are played. */
  readonly cases: readonly string[];
  /** Turns of say-it practice; 0: none. */
  readonly turns: number;
};

/** What every session has, in minutes: the rules and the numbers at its beginning, what to remember at its end. */
export const framing: Readonly<Record<SessionLength, { readonly opening: number; readonly closing: number }>> = {
  20: { opening: 3, closing: 4 },
  40: { opening: 5, closing: 7 },
  60: { opening: 5, closing: 10 },
  90: { opening: 7, closing: 12 },
};

/** A turn of practice with everybody's voice in it, in minutes. */
export const turnMinutes = 2;
const fewestTurns = 2;
const mostTurns = 4;

/** How many minutes of a plan are spoken for. */
export function minutesOf({ minutes, cases, turns }: SessionPlan, scenarios: readonly Scenario[]): number {
  const { opening, closing } = framing[minutes];
  const played = scenarios.filter(({ id }) => cases.includes(id)).reduce((sum, { minutes: takes }) => sum + takes, 0);
  return opening + played + turns * turnMinutes + closing;
}

/**
 * Picks and orders cases for a group: those made most nearly for it first, as many as there is time for, played in the order of their
 * letters with the ones that are not for a beginning at the end; what time is left goes to practice.
 */
export function planSession(scenarios: readonly Scenario[], minutes: SessionLength, group: TrainedGroup): SessionPlan {
  const { opening, closing } = framing[minutes];
  const room = minutes - opening - closing;
  const fitting = scenarios.filter(({ suits }) => suits.includes(group));
  // A hard case is no group's first, so it needs another before it.
  const inFavour = [...fitting].sort((a, b) => Number(a.later) - Number(b.later) || a.suits.length - b.suits.length);
  const chosen: Scenario[] = [];
  let left = room;
  for (const one of inFavour) {
    if (one.minutes > left || (one.later && chosen.length === 0)) continue;
    chosen.push(one);
    left -= one.minutes;
  }
  const ordered = scenarios.filter((one) => chosen.includes(one)).sort((a, b) => Number(a.later) - Number(b.later));
  const turns = Math.floor(left / turnMinutes);
  return { minutes, group, cases: ordered.map(({ id }) => id), turns: turns < fewestTurns ? 0 : Math.min(mostTurns, turns) };
}

/** The sentences that are practised in it, and of which flow; null where none are planned. */
export function turnsPlanned(
  library: StudioLibrary,
  { group, turns }: SessionPlan,
): { readonly flow: string; readonly turns: readonly string[] } | null {
  const made = library.find(({ training }) => training.practice.some((turn) => turn.for.includes(group)));
  if (turns === 0 || made === undefined) return null;
  const fitting = made.training.practice.filter((turn) => turn.for.includes(group));
  return { flow: made.id, turns: fitting.slice(0, turns).map(({ id }) => id) };
}

/** Every case of every flow, in the order of the library. */
export const casesOf = (library: StudioLibrary): readonly Scenario[] => library.flatMap(({ training }) => training.scenarios);
