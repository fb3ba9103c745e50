import fc from 'fast-check';
import { holds } from '../../src/flow/conditions/condition.ts';
import type { Flow, Notice, PlanStep, Question } from '../../src/flow/flow.ts';
import { chosenIn, optionsOffered, refinementsOffered, type Trail } from '../../src/journey/trail.ts';

/** Any trail through `flow`, from nobody's to one with every refinement. */
export function anyTrail(flow: Flow): fc.Arbitrary<Trail> {
  return draws.map((numbers) => {
    const left = [...numbers];
    return walked(flow, () => left.shift() ?? 0n);
  });
}

/** One number for each thing that may be said: which option, or which of several. 0 ends the walk, or passes a refinement over. */
const draws = fc.array(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), { maxLength: 40 });

function walked(flow: Flow, draw: () => bigint): Trail {
  let way: Trail = [];
  for (let at = flow.steps[flow.start]; at !== undefined; ) {
    if (at.kind === 'plan') return [...way, ...refined(flow, at, way, draw)];
    const options = chosenBy(flow, at, way, draw());
    if (options.length === 0) return way;
    way = [...way, { step: at.id, options }];
    const chosen = chosenIn(flow, way);
    const to: string | undefined = at.next.find(({ when }) => holds(when, chosen))?.to;
    at = to === undefined ? undefined : flow.steps[to];
  }
  return way;
}

function refined(flow: Flow, plan: PlanStep, way: Trail, draw: () => bigint): Trail {
  let refinements: Trail = [];
  for (const { step: id } of plan.refine) {
    const step = flow.steps[id];
    if (step === undefined || step.kind === 'plan' || !refinementsOffered(flow, plan, way, refinements).includes(id)) continue;
    const options = chosenBy(flow, step, [...way, ...refinements], draw());
    if (options.length > 0) refinements = [...refinements, { step: id, options }];
  }
  return refinements;
}

function chosenBy(flow: Flow, step: Notice | Question, before: Trail, number: bigint): readonly string[] {
  if (number === 0n) return [];
  const offered = optionsOffered(step, chosenIn(flow, before)).map(({ id }) => id);
  const silence = step.kind === 'question' ? step.silence : undefined;
  const several = offered.filter((option, index) => option !== silence && (number >> BigInt(index)) & 1n);
  if (step.choose === 'several' && several.length > 0) return several;
  return offered.slice(Number(number % BigInt(offered.length))).slice(0, 1);
}
