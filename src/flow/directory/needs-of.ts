import type { Flow } from '../flow.ts';
import type { Need } from '../schema/need.ts';

/** Every need that a walk through the flow can have. */
export function needsOf(flow: Flow): readonly Need[] {
  const ofSteps = Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.services));
  return [...flow.crisis.services, ...ofSteps, ...flow.actions.flatMap(({ services }) => services)];
}
