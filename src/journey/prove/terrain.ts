import type { Condition } from '../../flow/conditions/condition.ts';
import type { Flow, PlanStep } from '../../flow/flow.ts';
import { compileFlow } from '../compile.ts';
import { type Predicates, predicatesOf } from './predicates.ts';
import { type Reach, reachOf } from './reach.ts';
import { questionsIn } from './values.ts';
import { type Ways, waysOf } from './ways.ts';

/** A refinement as the plan offers it, in the plan's order. */
export type Refinement = { readonly step: string; readonly when: Condition | undefined };

/** What every search walks over: the machine's ways, and the answers as far as any condition can tell them apart. */
export type Terrain = Predicates & {
  readonly flow: Flow;
  readonly ways: Ways;
  readonly reach: Reach;
  readonly plans: readonly PlanStep[];
  readonly refinementsOf: (plan: string) => readonly Refinement[];
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

type Country = {
  readonly ways: Ways;
  readonly reach: Reach;
  readonly steering: readonly { readonly at: string; readonly when: Condition | undefined }[];
};

function countryOf(flow: Flow): Country {
  const ways = waysOf(compileFlow(flow));
  const onFrom = (id: string): readonly string[] => (ways.next.get(id) ?? []).map(({ to }) => to);
  const beside = (id: string): readonly string[] => (ways.refines.get(id) ?? []).map(({ step }) => step);
  const reach = reachOf(ways.start, ways.next.keys(), onFrom, beside);
  return { ways, reach, steering: reach.order.flatMap((at) => steeringAt(flow, ways, at).map((when) => ({ at, when }))) };
}

/** The terrain of `flow`; `asked` are the conditions that will be decided over it, besides those that steer the walk. */
export function terrainOf(flow: Flow, asked: readonly (Condition | undefined)[]): Terrain {
  const country = countryOf(flow);
  const conditions = [...country.steering.map(({ when }) => when), ...asked, ...whoConditions(flow)];
  return terrainIn(flow, country, predicatesOf(flow, country.reach.order, conditions));
}

/** Whether both flows ask the same steps, with the same options and the same silence. */
function asksAlike(flow: Flow, other: Flow): boolean {
  const asked = (of: Flow) =>
    Object.values(of.steps).map((step) =>
      step.kind === 'plan' ? step.id : [step.id, step.choose, 'silence' in step ? step.silence : '', ...step.options.map(({ id }) => id)],
    );
  return flow.steps === other.steps || JSON.stringify(asked(flow)) === JSON.stringify(asked(other));
}

/**
 * The terrain of a `flow` that asks as the flow of `base` does: what `base` has worked out about answers is kept, and about ways where it
 * leads alike. Null where `flow` asks otherwise, or where the values of `base` are too coarse to decide what is `asked`.
 */
export function terrainLike(base: Terrain, flow: Flow, asked: readonly (Condition | undefined)[]): Terrain | null {
  if (flow.facts !== base.flow.facts || !asked.every(base.decides) || !asksAlike(flow, base.flow)) return null;
  if (flow.steps === base.flow.steps && flow.start === base.flow.start) return { ...base, flow };
  const country = countryOf(flow);
  return country.steering.every(({ when }) => base.decides(when)) ? terrainIn(flow, country, base) : null;
}

function terrainIn(flow: Flow, { ways, reach, steering }: Country, predicates: Predicates): Terrain {
  const { diagrams, variableOf, values, truth, asking, decides } = predicates;
  const readers = new Map<string, Map<string, Set<string>>>();
  for (const { at, when } of steering) {
    for (const { step, question } of questionsIn(when)) {
      const ofStep = readers.get(step) ?? new Map<string, Set<string>>();
      readers.set(step, ofStep.set(question, (ofStep.get(question) ?? new Set()).add(at)));
    }
  }
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
    truth,
    asking,
    decides,
    plans: Object.values(flow.steps).filter((step): step is PlanStep => step.kind === 'plan'),
    refinementsOf: (plan) => {
      const step = flow.steps[plan];
      const opened = new Set((ways.refines.get(plan) ?? []).filter(({ backTo }) => backTo === plan).map(({ step: refined }) => refined));
      return step?.kind === 'plan'
        ? step.refine.flatMap(({ step: refined, when }) => (opened.has(refined) ? [{ step: refined, when }] : []))
        : [];
    },
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
