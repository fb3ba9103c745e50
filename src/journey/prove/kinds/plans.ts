import type { PropertyOf } from '../../../flow/promise.ts';
import { timings } from '../../../flow/vocabulary.ts';
import { type Decide, forPlans } from '../decision.ts';
import { type Node, never } from '../diagram.ts';
import { carries, fitting, inPlan, patternInWords } from '../pattern.ts';
import { moreThan, planGroups, tasksAlone } from '../plan-groups.ts';

/** Every plan has such an action, under one of the timings `under` or anywhere. */
export const planHolds: Decide<PropertyOf<'plan-holds'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => diagrams.and(meant, diagrams.not(inPlan(ground, plan, pattern, under))),
    () => `The plan has nothing ${patternInWords(pattern)}${under === undefined ? '' : `, under ${under.join(' or ')}`}.`,
  );
};

/** No plan has such an action, under one of the timings `under` or anywhere. */
export const planLacks: Decide<PropertyOf<'plan-lacks'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth, flow } = ground.terrain;
  const meant = truth(when);
  const decision = forPlans(
    ground,
    meant,
    (plan) => diagrams.and(meant, inPlan(ground, plan, pattern, under)),
    () => `The plan has something ${patternInWords(pattern)}${under === undefined ? '' : `, under ${under.join(' or ')}`}.`,
  );
  const { tag } = pattern;
  if (decision.breach !== null || tag === undefined || flow.actions.some((action) => tag.some((one) => action.tags.includes(one))))
    return decision;
  return { ...decision, vacuous: `no action is ${patternInWords({ tag })}, so it cannot fail` };
};

/** So many tasks stand under the timing at most. */
export const mostTasks: Decide<PropertyOf<'most-tasks'>> = (ground, { when, under, most }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => {
      const group = planGroups(ground.terrain, plan, [under]).get(under) ?? [];
      const tooMany = moreThan(diagrams, group.map(tasksAlone), most);
      return diagrams.and(meant, tooMany);
    },
    () => `More than ${most} tasks stand under ${under}.`,
  );
};

/** The first task under the timing is such an action. */
export const firstTask: Decide<PropertyOf<'first-task'>> = (ground, { when, under, ...pattern }) => {
  const { diagrams, truth } = ground.terrain;
  const meant = truth(when);
  return forPlans(
    ground,
    meant,
    (plan) => {
      let none: Node = truth(undefined);
      let right: Node = never;
      for (const { action, holds } of (planGroups(ground.terrain, plan, [under]).get(under) ?? []).filter(({ action }) => action.task)) {
        const first = diagrams.and(none, holds);
        right = diagrams.or(right, diagrams.and(first, fitting(ground, action, pattern)));
        none = diagrams.and(none, diagrams.not(holds));
      }
      return diagrams.and(meant, diagrams.not(right));
    },
    () => `The first task under ${under} is nothing ${patternInWords(pattern)}.`,
  );
};

/** In the plan, an action tagged `first` stands before every action tagged `then`. */
export const inOrder: Decide<PropertyOf<'in-order'>> = (ground, { when, first, then }) => {
  const { diagrams, truth, plans } = ground.terrain;
  const tagged = (tags: readonly string[], wanted: readonly string[]): boolean => wanted.some((tag) => tags.includes(tag));
  const lists = new Map(plans.map((plan) => [plan.id, [...planGroups(ground.terrain, plan, timings).values()].flat()]));
  const listOf = (plan: string) => lists.get(plan) ?? [];
  const later = plans.flatMap(({ id }) =>
    listOf(id)
      .filter(({ action }) => tagged(action.tags, then))
      .map(({ holds }) => holds),
  );
  const meant = diagrams.and(truth(when), diagrams.any(later));
  return forPlans(
    ground,
    meant,
    (plan) => {
      let passed: Node = never;
      let wrong: Node = never;
      for (const { action, holds } of listOf(plan.id)) {
        if (tagged(action.tags, then)) wrong = diagrams.or(wrong, diagrams.and(holds, diagrams.not(passed)));
        if (tagged(action.tags, first)) passed = diagrams.or(passed, holds);
      }
      return diagrams.and(meant, wrong);
    },
    () => `Something tagged “${then.join('” or “')}” comes before anything tagged “${first.join('” or “')}”.`,
  );
};

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

/** Whoever has an action with such a tag in their plan finds, at it, the next rung: what to do where it did not work. */
export const nextRung: Decide<PropertyOf<'next-rung'>> = (ground, { when, tag, without, rung, helper, guide }) => {
  const { diagrams, flow, truth } = ground.terrain;
  const actions = flow.actions.filter(
    (action) => action.timing !== null && carries(action, without === undefined ? { tag } : { tag, without }),
  );
  const wanted = {
    tag: rung,
    ...(helper === undefined ? {} : { helper }),
    ...(guide === undefined ? {} : { guide }),
  };
  const leadsOn = (id: string | undefined) =>
    diagrams.any(
      flow.actions.filter((next) => next.id === id).map((next) => diagrams.and(truth(next.when), fitting(ground, next, wanted))),
    );
  const meant = diagrams.and(truth(when), diagrams.any(actions.map((action) => truth(action.when))));
  const left = actions.map((action) => diagrams.and(truth(action.when), diagrams.not(leadsOn(action.rung))));
  return forPlans(
    ground,
    meant,
    () => diagrams.and(truth(when), diagrams.any(left)),
    () => `An action tagged ${tag.join(' or ')} leads to nothing ${patternInWords(wanted)}, where it does not work.`,
  );
};
