import { holds, stepsRead } from '../../flow/conditions/condition.ts';
import type { Flow, Route } from '../../flow/flow.ts';
import type { Person } from '../person.ts';
import type { Trail } from '../trail.ts';

/**
 * How many questions may still come after the one at `step`, at most, for this person. `settled`: answers that the walk goes forward
 * through by itself after a change; their questions are not asked again.
 */
export function questionsLeft(flow: Flow, { trail, chosenAt }: Person, step: string, settled: Trail = []): number {
  const answered = new Set(trail.map((answer) => answer.step));
  const decided = (route: Route): boolean => stepsRead(route.when).every((id) => answered.has(id) || !ahead.has(id));
  const ahead = reachableFrom(flow, step);
  const isAsked = (id: string): boolean => flow.steps[id]?.kind === 'question' && settled.every((answer) => answer.step !== id);
  const known = new Map<string, number>();

  const longestFrom = (id: string): number => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const at = flow.steps[id];
    if (at === undefined || at.kind === 'plan') return 0;
    const open = at.next.filter((route) => !decided(route) || holds(route.when, chosenAt));
    const first = open.findIndex((route) => decided(route));
    const possible = first === -1 ? open : open.slice(0, first + 1);
    const longest = Math.max(0, ...possible.map(({ to }) => (isAsked(to) ? 1 : 0) + longestFrom(to)));
    known.set(id, longest);
    return longest;
  };
  return longestFrom(step);
}

/** Every step on some way on from `step`, itself included. */
function reachableFrom(flow: Flow, step: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const at = flow.steps[id];
    if (at === undefined || seen.has(id)) return;
    seen.add(id);
    if (at.kind !== 'plan') for (const { to } of at.next) visit(to);
  };
  visit(step);
  return seen;
}
