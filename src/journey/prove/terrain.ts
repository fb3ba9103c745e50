import type { Condition } from '../../flow/conditions/condition.ts';
import type { Flow, PlanStep } from '../../flow/flow.ts';
import { compileFlow } from '../compile.ts';
import { always, Diagrams, type Node, never } from './diagram.ts';
import { type Reach, reachOf } from './reach.ts';
import { questionsIn, type Values, valuesOf } from './values.ts';
import { type Ways, waysOf } from './ways.ts';

/** A refinement as the plan offers it, in the plan's order. */
export type Refinement = { readonly step: string; readonly when: Condition | undefined };

/** What every search walks over: the machine's ways, and the answers as far as any condition can tell them apart. */
export type Terrain = {
  readonly flow: Flow;
  readonly ways: Ways;
  readonly reach: Reach;
  readonly diagrams: Diagrams;
  readonly variableOf: (step: string) => number;
  readonly values: readonly Values[];
  readonly plans: readonly PlanStep[];
  readonly refinementsOf: (plan: string) => readonly Refinement[];
  /** The answers for which `condition` holds. */
  readonly truth: (condition: Condition | undefined) => Node;
  /** What can still be told about `variable` by the ways on from `step`: its live part there. */
  readonly liveAt: (step: string, variable: number) => bigint;
  /** What any way on or offer can tell about `variable`. */
  readonly steering: (variable: number) => bigint;
};

const optionsAt = (flow: Flow, id: string) => {
  const step = flow.steps[id];
  return step === undefined || step.kind === 'plan' ? [] : step.options;
};

/** Conditions that steer the walk at a step: what it offers, and where it leads. */
function steeringAt(flow: Flow, ways: Ways, id: string): readonly (Condition | undefined)[] {
  const step = flow.steps[id];
  if (step?.kind === 'plan') return step.refine.map(({ when }) => when);
  return [...optionsAt(flow, id).map(({ when }) => when), ...(ways.next.get(id) ?? []).map(({ when }) => when)];
}

/** What the directory tells people apart by: each audience, each region, each line of ages. */
function whoConditions(flow: Flow): readonly (Condition | undefined)[] {
  const each = (step: string): readonly Condition[] => optionsAt(flow, step).map(({ id }) => ({ is: step, of: [id] }));
  return [...each(flow.facts.audience), ...each(flow.facts.region), ...flow.facts.ages.map(({ when }) => when)];
}

/** The terrain of `flow`; `asked` are the conditions that will be decided over it, besides those that steer the walk. */
export function terrainOf(flow: Flow, asked: readonly (Condition | undefined)[]): Terrain {
  const ways = waysOf(compileFlow(flow));
  const onFrom = (id: string): readonly string[] => (ways.next.get(id) ?? []).map(({ to }) => to);
  const beside = (id: string): readonly string[] => (ways.refines.get(id) ?? []).map(({ step }) => step);
  const reach = reachOf(ways.start, ways.next.keys(), onFrom, beside);
  const asking = reach.order.filter((id) => flow.steps[id] !== undefined && flow.steps[id]?.kind !== 'plan');
  const variables = new Map(asking.map((id, index) => [id, index]));
  const variableOf = (step: string): number => variables.get(step) ?? -1;

  const readers = new Map<string, Map<string, Set<string>>>();
  const questions = new Map<string, Set<string>>(asking.map((id) => [id, new Set()]));
  for (const id of reach.order) {
    for (const { step, question } of steeringAt(flow, ways, id).flatMap(questionsIn)) {
      questions.get(step)?.add(question);
      const ofStep = readers.get(step) ?? new Map<string, Set<string>>();
      readers.set(step, ofStep.set(question, (ofStep.get(question) ?? new Set()).add(id)));
    }
  }
  for (const { step, question } of [...asked, ...whoConditions(flow)].flatMap(questionsIn)) questions.get(step)?.add(question);

  const values = asking.map((id) => valuesOf(flow, id, questions.get(id) ?? []));
  const diagrams = new Diagrams(values.map(({ examples }) => examples.length));
  const truths = new Map<Condition, Node>();
  const decide = (condition: Condition): Node => {
    if ('is' in condition) {
      const of = new Set(condition.of);
      const variable = variableOf(condition.is);
      return variable < 0
        ? never
        : diagrams.where(variable, (value) => values[variable]?.examples[value]?.some((option) => of.has(option)) ?? false);
    }
    if ('not' in condition) return diagrams.not(truth(condition.not));
    return 'all' in condition ? diagrams.all(condition.all.map(truth)) : diagrams.any(condition.any.map(truth));
  };
  const truth = (condition: Condition | undefined): Node => {
    if (condition === undefined) return always;
    const known = truths.get(condition) ?? decide(condition);
    truths.set(condition, known);
    return known;
  };

  const live = new Map<string, bigint>();
  const readerBits = new Map(
    [...readers].map(([step, asks]) => [step, [...asks].map(([question, by]) => ({ question, by: reach.bitsOf(by) }))]),
  );
  return {
    flow,
    ways,
    reach,
    diagrams,
    variableOf,
    values,
    plans: Object.values(flow.steps).filter((step): step is PlanStep => step.kind === 'plan'),
    refinementsOf: (plan) => {
      const step = flow.steps[plan];
      const opened = new Set((ways.refines.get(plan) ?? []).filter(({ backTo }) => backTo === plan).map(({ step: refined }) => refined));
      return step?.kind === 'plan'
        ? step.refine.flatMap(({ step: refined, when }) => (opened.has(refined) ? [{ step: refined, when }] : []))
        : [];
    },
    truth,
    liveAt(step, variable) {
      const key = `${step} ${variable}`;
      const known = live.get(key);
      if (known !== undefined) return known;
      const asks = readerBits.get(values[variable]?.step ?? '') ?? [];
      const mask = values[variable]?.mask(asks.filter(({ by }) => reach.meets(step, by)).map(({ question }) => question)) ?? 0n;
      live.set(key, mask);
      return mask;
    },
    steering: (variable) => values[variable]?.mask(readers.get(values[variable]?.step ?? '')?.keys() ?? []) ?? 0n,
  };
}
