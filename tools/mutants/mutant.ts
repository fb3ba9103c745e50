import type { Content } from '../../src/flow/assemble/content.ts';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Service } from '../../src/flow/directory/directory.ts';
import type { Action, Flow, PlanStep, Step } from '../../src/flow/flow.ts';

/** One way to break the flow: what was done, where, and the broken content. */
export type Mutant = {
  /** The kind of break: `drop a route`. */
  readonly operator: string;
  /** The step, action or service that was broken. */
  readonly at: string;
  /** What was done to it, in a few words. */
  readonly what: string;
  readonly broken: Content;
};

export const withFlow = (content: Content, flow: Partial<Flow>): Content => ({ ...content, flow: { ...content.flow, ...flow } });

export const withStep = (content: Content, step: Step): Content => withFlow(content, { steps: { ...content.flow.steps, [step.id]: step } });

export const withAction = (content: Content, action: Action): Content =>
  withFlow(content, { actions: content.flow.actions.map((one) => (one.id === action.id ? action : one)) });

export const withService = (content: Content, service: Service): Content => ({
  ...content,
  directory: { ...content.directory, services: content.directory.services.map((one) => (one.id === service.id ? service : one)) },
});

export const plansOf = ({ flow }: Content): readonly PlanStep[] =>
  Object.values(flow.steps).filter((step): step is PlanStep => step.kind === 'plan');

export const askingStepsOf = ({ flow }: Content): readonly Exclude<Step, PlanStep>[] =>
  Object.values(flow.steps).filter((step): step is Exclude<Step, PlanStep> => step.kind !== 'plan');

export const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, at) => at !== index);
export const replaced = <T>(list: readonly T[], index: number, by: T): readonly T[] => list.map((one, at) => (at === index ? by : one));

/** `part` with another condition, or with none. */
export function conditioned<T extends { readonly when?: Condition }>(part: T, when: Condition | undefined): T {
  const { when: _, ...rest } = part;
  return (when === undefined ? rest : { ...rest, when }) as T;
}
