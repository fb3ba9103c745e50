import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { carries } from '../pattern.ts';

/** Whoever has an action with such a tag in their plan is offered one of `tool` at it. */
export const toolDoes: Decide<PropertyOf<'tool-does'>> = (ground, { when, tool, ...pattern }) => {
  const { diagrams, flow, truth } = ground.terrain;
  const actions = flow.actions.filter((action) => action.timing !== null && carries(action, pattern));
  const meant = diagrams.and(truth(when), diagrams.any(actions.map((action) => truth(action.when))));
  const offeredAt = (id: string) =>
    diagrams.any(flow.tools.filter((one) => tool.includes(one.id) && one.does.includes(id)).map((one) => truth(one.when)));
  const without = actions.map((action) => ({ id: action.id, bad: diagrams.and(truth(action.when), diagrams.not(offeredAt(action.id))) }));
  return forPlans(
    ground,
    meant,
    () => diagrams.and(truth(when), diagrams.any(without.map(({ bad }) => bad))),
    () => `An action tagged ${pattern.tag.join(' or ')} opens none of the tools ${tool.join(', ')}.`,
  );
};
