import type { Flow } from '../../flow/flow.ts';
import type { Scenario, Turn } from '../../flow/training.ts';
import type { ToolId } from '../../flow/vocabulary.ts';
import type { Answer } from '../../journey/trail.ts';
import type { Play } from '../session/studio.ts';

/** What a play follows: the turns of its scenario in the region it is played in, or nothing but the head of a free play. */
export type Case = {
  readonly scenario: Scenario | null;
  /** True: a trainer wrote it. */
  readonly own: boolean;
  readonly turns: readonly Turn[];
  readonly refine: readonly Turn[];
  /** What it shows of the plan's tools before the debrief. */
  readonly tools: readonly ToolId[];
  /** What is written in them: invented, like the case. */
  readonly wrote: Readonly<Record<string, string>>;
  /** Every answer of the case, in order. */
  readonly answers: readonly Answer[];
};

export function caseOf(flow: Flow, scenarios: readonly Scenario[], { scenario: id, own, audience, region }: Play): Case {
  const scenario = own ?? scenarios.find((candidate) => candidate.id === id) ?? null;
  const here = (turn: Turn): Turn => (turn.step === flow.facts.region ? { ...turn, options: [region] } : turn);
  const turns = scenario === null ? [] : scenario.turns.map(here);
  const refine = scenario?.refine ?? [];
  const head: readonly Answer[] = [
    { step: flow.facts.audience, options: [audience] },
    { step: flow.facts.region, options: [region] },
  ];
  const answers = scenario === null ? head : [...turns, ...refine].map(({ step, options }) => ({ step, options }));
  return { scenario, own: own !== null, turns, refine, tools: scenario?.tools ?? [], wrote: scenario?.wrote ?? {}, answers };
}

export function turnAt({ turns, refine }: Case, step: string | null): Turn | undefined {
  return [...turns, ...refine].find((turn) => turn.step === step);
}

/** Whether the room votes here: wherever the case leaves something to decide; in free play and in a trainer's own case on every
 * question but the place. */
export function votedAt(flow: Flow, found: Case, step: string): boolean {
  if (flow.steps[step]?.kind !== 'question' || step === flow.facts.region) return false;
  if (found.scenario === null || found.own) return true;
  const turn = turnAt(found, step);
  return turn === undefined || turn.ask !== null || turn.talk !== null || turn.wrong.length > 0;
}

/** Position among the wrong turns of these options; null where the case says nothing about them. */
export function wrongAt(turn: Turn | undefined, options: readonly string[]): number | null {
  const index = turn?.wrong.findIndex((wrong) => 'options' in wrong && sameOptions(wrong.options, options)) ?? -1;
  return index === -1 ? null : index;
}

export function sameOptions(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((option) => b.includes(option));
}
