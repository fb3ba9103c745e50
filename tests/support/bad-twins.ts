import type { Content } from '../../src/flow/assemble/content.ts';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Service } from '../../src/flow/directory/directory.ts';
import type { Action, Question, Step } from '../../src/flow/flow.ts';
import type { Need } from '../../src/flow/schema/need.ts';

/** Makes a flow that does harm of one that does not. */
export type Twin = (real: Content) => Content;

export const is = (step: string, ...of: readonly string[]): Condition => ({ is: step, of });

const withActions =
  (change: (action: Action) => Action | null): Twin =>
  (real) => ({ ...real, flow: { ...real.flow, actions: real.flow.actions.map(change).filter((action) => action !== null) } });
const withSteps =
  (change: (step: Step) => Step): Twin =>
  (real) => ({
    ...real,
    flow: { ...real.flow, steps: Object.fromEntries(Object.entries(real.flow.steps).map(([id, step]) => [id, change(step)])) },
  });
const at = (id: string, change: (step: Exclude<Step, { kind: 'plan' }>) => Step): Twin =>
  withSteps((step) => (step.id === id && step.kind !== 'plan' ? change(step) : step));

/** Nobody is told what actions with the tag say; with a condition, those for whom it holds. */
export const without = (tag: string, who?: Condition): Twin =>
  withActions((action) => {
    if (!action.tags.includes(tag)) return action;
    if (who === undefined) return null;
    const spared: Condition = { not: who };
    return { ...action, when: action.when === undefined ? spared : { all: [action.when, spared] } };
  });

/** Actions with the tag say this alone, and how; with a condition, they say it besides, to those for whom it holds. */
export const says = (tag: string, text: string, who?: Condition): Twin =>
  withActions((action) => {
    if (!action.tags.includes(tag)) return action;
    if (who === undefined) return { ...action, words: { ...action.words, how: { all: [{ p: [text] }] } } };
    const more = { p: [text], when: who };
    const how = Object.fromEntries(Object.entries(action.words.how ?? { all: [] }).map(([whose, blocks]) => [whose, [...blocks, more]]));
    return { ...action, words: { ...action.words, how: how as NonNullable<Action['words']['how']> } };
  });

/** What actions with the tag say comes last; with a condition, to those for whom it holds. */
export const later = (tag: string, who?: Condition): Twin =>
  withActions((action) => {
    if (!action.tags.includes(tag) || action.timing === null) return action;
    return { ...action, timing: who === undefined ? [{ at: 'later' }] : [{ when: who, at: 'later' }, ...action.timing] };
  });

/** An action with a tag stands first of all, and now. */
export const firstOfAll =
  (tag: string): Twin =>
  (real) => {
    const sooner = real.flow.actions.map((action): Action => (action.tags.includes(tag) ? { ...action, timing: [{ at: 'now' }] } : action));
    const ofTag = (action: Action): boolean => action.tags.includes(tag);
    return { ...real, flow: { ...real.flow, actions: [...sooner.filter(ofTag), ...sooner.filter((action) => !ofTag(action))] } };
  };

/** Every plan has one action more. */
export const inEveryPlan =
  (change: Partial<Action>): Twin =>
  (real) => {
    const [first] = real.flow.actions.filter(({ dont, timing }) => !dont && timing !== null);
    if (first === undefined) throw new Error('there is no action');
    const { when: _, ...always } = first;
    return { ...real, flow: { ...real.flow, actions: [{ ...always, id: 'twin', ...change }, ...real.flow.actions] } };
  };
export const saysToEverybody = (text: string): Twin => inEveryPlan({ tags: [], services: [], words: { what: { all: text } } });
export const sendsEverybodyTo = (id: string): Twin => inEveryPlan({ services: [{ id, required: false } as Need] });

export const withServices =
  (keep: (service: Service) => boolean): Twin =>
  (real) => ({ ...real, directory: { ...real.directory, services: real.directory.services.filter(keep) } });
export const withEachService =
  (change: (service: Service) => Service): Twin =>
  (real) => ({ ...real, directory: { ...real.directory, services: real.directory.services.map(change) } });

/** Those for whom a condition holds go another way; without one, everybody. */
export const goesTo = (from: string, to: string, when?: Condition): Twin =>
  at(from, (step) => ({ ...step, next: when === undefined ? [{ to }] : [{ when, to }, ...step.next] }));
export const lacksOption = (id: string, option: string): Twin =>
  at(id, (step) => ({ ...step, options: step.options.filter((one) => one.id !== option) }));
export const showsNothing = (id: string): Twin => at(id, (step) => ({ ...step, shows: [] }));
/** A page of people shows a task. */
export const showsATask =
  (id: string): Twin =>
  (real) =>
    at(id, (step) => ({ ...step, shows: [real.flow.actions[0]?.id ?? ''] }))(real);
export const changedPlan = (change: Partial<Extract<Step, { kind: 'plan' }>>): Twin =>
  withSteps((step) => (step.kind === 'plan' ? { ...step, ...change } : step));
export const changedFlow =
  (change: Partial<Content['flow']>): Twin =>
  (real) => ({ ...real, flow: { ...real.flow, ...change } });

/** So many questions more before the plan, for everybody. */
export const asksMore =
  (more: number): Twin =>
  (real) => {
    const like = Object.values(real.flow.steps).find((step): step is Question => step.kind === 'question' && !step.refinement);
    const plans = Object.values(real.flow.steps).flatMap((step) => (step.kind === 'plan' ? [step.id] : []));
    if (like === undefined) throw new Error('there is no question');
    const chain = plans.flatMap((plan) =>
      Array.from({ length: more }, (_, index): Question => {
        const to = index === more - 1 ? plan : `${plan}-twin-${index + 1}`;
        return { ...like, id: `${plan}-twin-${index}`, next: [{ to }] };
      }),
    );
    const longer = withSteps((step) =>
      step.kind === 'plan'
        ? step
        : { ...step, next: step.next.map((route) => (plans.includes(route.to) ? { ...route, to: `${route.to}-twin-0` } : route)) },
    )(real);
    return {
      ...longer,
      flow: { ...longer.flow, steps: { ...longer.flow.steps, ...Object.fromEntries(chain.map((step) => [step.id, step])) } },
    };
  };
