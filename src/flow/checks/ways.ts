import type { Flow, Step } from '../flow.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

const nextOf = (step: Step): readonly string[] =>
  step.kind === 'plan' ? step.refine.map(({ step: refined }) => refined) : step.next.map(({ to }) => to);

function reachable(flow: Flow, from: string, seen = new Set<string>()): ReadonlySet<string> {
  const step = flow.steps[from];
  if (step === undefined || seen.has(from)) return seen;
  seen.add(from);
  for (const to of nextOf(step)) reachable(flow, to, seen);
  return seen;
}

/**
 * Every list of ways on ends with one for everybody, and every step can be reached. As no way goes in a circle either, each ends in
 * a plan.
 */
export const waysLeadOn: Check = ({ flow }, raw) => {
  const at = (...path: readonly (string | number)[]) => ({ file: raw.flow.place.file, path: ['steps', ...path] });
  const reached = reachable(flow, flow.start);
  // Behind a step that was refused there may be more.
  const isWhole = ![flow.start, ...Object.values(flow.steps).flatMap(nextOf)].some((id) => raw.refused.has(id));
  return Object.values(flow.steps).flatMap((step): readonly Problem[] => {
    const problems: Problem[] = [];
    if (isWhole && !reached.has(step.id)) problems.push({ code: 'unreachable-step', place: at(step.id), what: `step "${step.id}"` });
    if (step.kind === 'plan') return problems;
    const open = step.next.findIndex(({ when }) => when === undefined);
    if (step.next.length > 0 && open === -1)
      problems.push({ code: 'no-way-on', place: at(step.id, 'next'), what: `step "${step.id}": the last way on has a condition` });
    if (open !== -1 && open < step.next.length - 1)
      problems.push({
        code: 'way-never-taken',
        place: at(step.id, 'next', open + 1),
        what: `step "${step.id}": to "${step.next[open + 1]?.to}"`,
      });
    for (const [index, { to }] of step.next.entries()) {
      const on = flow.steps[to];
      if (on?.kind === 'question' && on.refinement)
        problems.push({ code: 'way-to-refinement', place: at(step.id, 'next', index, 'to'), what: `step "${step.id}": to "${to}"` });
    }
    return problems;
  });
};

/** No way comes back to a step it has passed. */
export const noCircle: Check = ({ flow }, raw) => {
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const step = flow.steps[id];
    if (step === undefined || step.kind === 'plan' || done.has(id)) return;
    if (trail.includes(id)) {
      problems.push({
        code: 'circle',
        place: { file: raw.flow.place.file, path: ['steps', id] },
        what: [...trail.slice(trail.indexOf(id)), id].join(' → '),
      });
      return;
    }
    for (const { to } of step.next) visit(to, [...trail, id]);
    done.add(id);
  };
  visit(flow.start, []);
  return problems;
};
