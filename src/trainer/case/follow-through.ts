import type { PlanStep } from '../../flow/flow.ts';
import { follow } from '../../journey/follow.ts';
import type { JourneyEvent } from '../../journey/journey.ts';
import { trailOf } from '../../journey/journey.ts';
import { type Person, personOf } from '../../journey/person.ts';
import { type Plan, planFor } from '../../journey/plan.ts';
import type { Answer, Trail } from '../../journey/trail.ts';
import type { Material } from './material.ts';

/** A way played to its end: what was answered, and the plan it leads to. */
export type Finished = { readonly trail: Trail; readonly person: Person; readonly plan: Plan };

/** Plays a way on to the plan: `first` what was answered, then what the case answers, then silence. */
function finish({ flow }: Material, first: readonly Answer[], then: readonly Answer[]): Finished | null {
  const given = new Set(first.map(({ step }) => step));
  const { at, way, refinements } = follow(flow, [...first, ...then.filter(({ step }) => !given.has(step))], 'silent');
  const step = flow.steps[at];
  if (step?.kind !== 'plan') return null;
  const trail = [...way, ...refinements];
  const person = personOf(flow, trail);
  return { trail, person, plan: planFor(flow, step, person) };
}

/** The way that these events walk, played on to the plan. */
export function finishEvents(material: Material, events: readonly JourneyEvent[], answers: readonly Answer[]): Finished | null {
  const { journey } = material.walker.standing(events);
  const given = trailOf(journey);
  // What had been answered before going back still counts for what the room meant, where it still fits.
  const kept = journey.kept.filter(({ step }) => !given.some((answer) => answer.step === step));
  return finish(material, [...given, ...kept], answers);
}

/** The case as it is written. */
export function finishCase(material: Material, answers: readonly Answer[]): Finished | null {
  return finish(material, answers, []);
}

/** The plan where a way stands now; null where it stands elsewhere. */
export function planHere({ flow, walker }: Material, events: readonly JourneyEvent[]): Plan | null {
  const { step, journey } = walker.standing(events);
  const at: PlanStep | undefined = step === null ? undefined : planStep(flow.steps[step]);
  return at === undefined ? null : planFor(flow, at, personOf(flow, trailOf(journey)));
}

function planStep(step: Material['flow']['steps'][string] | undefined): PlanStep | undefined {
  return step?.kind === 'plan' ? step : undefined;
}
