import { follow } from '../../journey/follow.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { trailOf } from '../../journey/journey.ts';
import { routeTo } from '../../journey/route-to.ts';
import type { Trail } from '../../journey/trail.ts';
import type { Play } from '../session/studio.ts';
import { caseOf } from './case-of.ts';
import type { Material } from './material.ts';

/** Where a play has been, on the map. */
export type Walked = {
  readonly here: string | null;
  readonly steps: ReadonlySet<string>;
  /** Ways taken, as `from to`. */
  readonly ways: ReadonlySet<string>;
};

/** The plan that a way leads to; none where it has not come there. */
function planOf(flow: Material['flow'], way: Trail): string | undefined {
  const { at } = follow(flow, way);
  return flow.steps[at]?.kind === 'plan' ? at : undefined;
}

export const wayKey = (from: string, to: string): string => `${from} ${to}`;

export function walkedBy({ flow, walker }: Material, events: readonly JourneyEvent[]): Walked {
  const { step, journey } = walker.standing(events);
  const way = journey.way.map((answer) => answer.step);
  const plan = planOf(flow, journey.way);
  const at = step ?? trailOf(journey).at(-1)?.step ?? flow.start;
  const onWay = journey.refinements.length > 0 || journey.refining !== null ? [...way, plan ?? at] : [...way, at];
  const refined = journey.refinements.map((answer) => answer.step);
  const fromPlan = [...refined, ...(journey.refining === null || step === null ? [] : [step])];
  return {
    here: at,
    steps: new Set([...onWay, ...fromPlan]),
    ways: new Set([...onWay.slice(1).map((to, index) => wayKey(onWay[index] ?? '', to)), ...fromPlan.map((to) => wayKey(plan ?? '', to))]),
  };
}

/** Whether a click on the map can lead there: by the case's answers, else by sensible ones. */
export function leadsTo({ flow, training }: Material, play: Play, step: string): boolean {
  return routeTo(flow, step, caseOf(flow, training.scenarios, play).answers) !== null;
}
