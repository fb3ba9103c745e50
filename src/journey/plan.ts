import { holds } from '../flow/conditions/condition.ts';
import type { Action, Flow, PlanStep } from '../flow/flow.ts';
import type { Timing } from '../flow/vocabulary.ts';
import { timings } from '../flow/vocabulary.ts';
import type { Person } from './person.ts';

/** The tailored summary: what not to do, then what to do and when, each list in the flow's order. */
export type Plan = {
  readonly donts: readonly Action[];
  /** Every timing, also an empty one, in the order of time. */
  readonly groups: readonly { readonly timing: Timing; readonly actions: readonly Action[] }[];
};

/** The plan that fits this person: a pure function of the flow and their answers, in whatever order these came about. */
export function planFor(flow: Flow, step: PlanStep, { chosenAt }: Pick<Person, 'chosenAt'>): Plan {
  const fitting = flow.actions.filter(({ when }) => holds(when, chosenAt));
  const groups = new Map<Timing, Action[]>(timings.map((timing) => [timing, []]));
  for (const action of fitting) {
    const at = action.timing?.find(({ when }) => holds(when, chosenAt))?.at;
    if (at !== undefined) groups.get(at)?.push(action);
  }
  for (const { timing, most, then } of firstLimits(step, chosenAt)) {
    const group = groups.get(timing) ?? [];
    const over = group.filter(({ task }) => task).slice(most);
    groups.set(
      timing,
      group.filter((action) => !over.includes(action)),
    );
    // What is over goes to the front of the later group: it is still more urgent than what was meant for then.
    groups.set(then, [...over, ...(groups.get(then) ?? [])]);
  }
  return {
    donts: fitting.filter(({ dont }) => dont),
    groups: timings.map((timing) => ({ timing, actions: groups.get(timing) ?? [] })),
  };
}

/** For each timing the first limit that holds. */
function firstLimits(step: PlanStep, chosenAt: Person['chosenAt']): PlanStep['limits'] {
  const holding = step.limits.filter(({ when }) => holds(when, chosenAt));
  return holding.filter((limit, index) => holding.findIndex(({ timing }) => timing === limit.timing) === index);
}
