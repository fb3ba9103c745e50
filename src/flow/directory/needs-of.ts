import type { Action, Flow } from '../flow.ts';
import type { Need } from '../schema/need.ts';

const neededBy = (actions: readonly Action[]): readonly Need[] => actions.flatMap(({ services }) => services);

/** Those who listen, by the topics that the page of people asks for: it is there for whoever needs somebody to talk to. */
export const listeningTopics = ({ crisis }: Pick<Flow, 'crisis'>): readonly string[] => crisis.services.flatMap(({ topic }) => topic ?? []);

/** Every need that a page can have before there is a plan. */
export function needsBeforePlans(flow: Flow): readonly Need[] {
  const ofSteps = Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.services));
  return [...flow.crisis.services, ...ofSteps, ...neededBy(flow.actions.filter(({ id }) => id === flow.tonight?.action))];
}

/** Every need that a walk through the flow can have. */
export function needsOf(flow: Flow): readonly Need[] {
  return [...needsBeforePlans(flow), ...neededBy(flow.actions)];
}
