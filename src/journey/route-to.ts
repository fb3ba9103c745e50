import { audiencesOf, reaches } from '../flow/conditions/reached-by.ts';
import type { Flow } from '../flow/flow.ts';
import type { JourneyEvent } from './journey.ts';
import { type Answer, chosenIn, fits, leadsTo, optionsOffered, refinementsOffered, type Trail } from './trail.ts';

/** More than so many answers against the case, and the place is not worth the search. */
const mostDetours = 4;

/** Every step from which some way leads to `target`, whoever walks it. */
function leadingTo(flow: Flow, target: string): ReadonlySet<string> {
  const found = new Set([target]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const step of Object.values(flow.steps)) if (step.kind !== 'plan' && step.next.some(({ to }) => found.has(to))) found.add(step.id);
  }
  return found;
}

/**
 * Answers that lead to `target`: those of `preferred`, then silence, then as few others as need be; null where no way was found, or
 * none for the audience preferred. What a map's click replays.
 */
export function answersTo(flow: Flow, target: string, preferred: readonly Answer[]): Trail | null {
  const leading = leadingTo(flow, target);
  const search = (at: string, way: Trail, detours: number): Trail | null => {
    if (at === target) return way;
    const step = flow.steps[at];
    if (step === undefined || step.kind === 'plan' || !leading.has(at)) return null;
    const given = preferred.find((answer) => answer.step === at);
    const silence = step.kind === 'question' ? [step.silence] : [];
    const offered = optionsOffered(step, chosenIn(flow, way)).map(({ id }) => [id]);
    // Another person's pages are no other way of this one's: whose walk it is stays.
    const others = at === flow.facts.audience && given !== undefined ? [] : [silence, ...offered];
    const choices = [...(given === undefined ? [] : [given.options]), ...others].filter(
      (options, index, all) =>
        fits(flow, way, { step: at, options }) && all.findIndex((other) => other.join() === options.join()) === index,
    );
    for (const [index, options] of choices.entries()) {
      if (index > 0 && detours === 0) return null;
      const on = [...way, { step: at, options }];
      const to = leadsTo(flow, step, on);
      const found = to === undefined ? null : search(to, on, detours - (index === 0 ? 0 : 1));
      if (found !== null) return found;
    }
    return null;
  };
  for (let detours = 0; detours <= mostDetours; detours += 1) {
    const found = search(flow.start, [], detours);
    if (found !== null) return found;
  }
  return null;
}

const answered = (trail: Trail): readonly JourneyEvent[] => trail.map(({ step, options }) => ({ type: 'answer', step, options }));

/** Whether those who are meant never come there, whatever they answer: known at once, and worth no search. */
function isForOthers(flow: Flow, target: string, preferred: readonly Answer[]): boolean {
  const given = preferred.find(({ step }) => step === flow.facts.audience)?.options;
  const audience = audiencesOf(flow).find((one) => given?.includes(one));
  return audience !== undefined && target !== flow.start && !reaches(flow)[audience].steps.has(target);
}

/** What to do from the start to stand at `target`: answers, and for a question of the plan the tap that opens it. */
export function routeTo(flow: Flow, target: string, preferred: readonly Answer[]): readonly JourneyEvent[] | null {
  if (isForOthers(flow, target, preferred)) return null;
  const direct = answersTo(flow, target, preferred);
  if (direct !== null) return answered(direct);
  for (const plan of Object.values(flow.steps)) {
    if (plan.kind !== 'plan' || !plan.refine.some(({ step }) => step === target)) continue;
    const way = answersTo(flow, plan.id, preferred);
    if (way !== null && refinementsOffered(flow, plan, way, []).includes(target))
      return [...answered(way), { type: 'refine', step: target }];
    const opened = way === null ? null : openedBy(flow, plan.id, target, way, preferred);
    if (opened !== null) return opened;
  }
  return null;
}

/** A question that the plan offers only after another one has been answered there. */
function openedBy(flow: Flow, planId: string, target: string, way: Trail, preferred: readonly Answer[]): readonly JourneyEvent[] | null {
  const plan = flow.steps[planId];
  if (plan?.kind !== 'plan') return null;
  for (const first of refinementsOffered(flow, plan, way, [])) {
    const step = flow.steps[first];
    if (step === undefined || step.kind === 'plan') continue;
    const given = preferred.find((answer) => answer.step === first)?.options;
    const choices = [...(given === undefined ? [] : [given]), ...step.options.map(({ id }) => [id])];
    for (const options of choices) {
      if (!fits(flow, way, { step: first, options }) || !refinementsOffered(flow, plan, way, [{ step: first, options }]).includes(target))
        continue;
      return [
        ...answered(way),
        { type: 'refine', step: first },
        { type: 'answer', step: first, options },
        { type: 'refine', step: target },
      ];
    }
  }
  return null;
}
