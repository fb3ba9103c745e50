import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Every action is somewhere: in the plan at a time that holds for everybody, among the don'ts, above a question, or the rung of another. */
export const actionsPlaced: Check = ({ flow }, raw) => {
  const shown = new Set(Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.shows)));
  const rungs = new Set(flow.actions.map(({ rung }) => rung));
  return flow.actions.flatMap(({ id, dont, timing }): readonly Problem[] => {
    const place = raw.actions.get(id)?.place ?? raw.flow.place;
    if (timing === null) return dont || shown.has(id) || rungs.has(id) ? [] : [{ code: 'not-in-plan', place, what: `action "${id}"` }];
    return timing.at(-1)?.when === undefined
      ? []
      : [{ code: 'timing-unclear', place, what: `action "${id}": the last timing has a condition` }];
  });
};
