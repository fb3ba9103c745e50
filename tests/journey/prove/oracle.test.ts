import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Condition, holds } from '../../../src/flow/conditions/condition.ts';
import type { Action, Flow, PlanStep } from '../../../src/flow/flow.ts';
import type { Property, PropertyOf } from '../../../src/flow/promise.ts';
import { proseTo } from '../../../src/flow/said.ts';
import { timings } from '../../../src/flow/vocabulary.ts';
import { wordsFor } from '../../../src/flow/wording.ts';
import { personOf } from '../../../src/journey/person.ts';
import { planFor } from '../../../src/journey/plan.ts';
import { countWays } from '../../../src/journey/prove/count-ways.ts';
import { groundOf } from '../../../src/journey/prove/ground.ts';
import { decideProperty } from '../../../src/journey/prove/prove.ts';
import { chosenIn, type Trail } from '../../../src/journey/trail.ts';
import { aContent } from '../../support/a-flow.ts';
import { type AllWays, allWays } from '../../support/all-ways.ts';
import { anyCondition, anyFlow, printedAs } from '../../support/laws.ts';

/** One tag for each action of the small flows, in their order. */
const tags: readonly string[] = ['block', 'ask-police', 'removal', 'school'];
const { directory } = aContent();

/** What would fill the screen where a flow is printed. */
const hushed = new Set(['words', 'label', 'shows', 'services', 'sources', 'reviewed', 'facts']);

/** A small flow whose actions carry tags, whose cautious answers mean something, and a property about it. */
const flowAndProperty = anyFlow().chain((plain) => {
  const steps = Object.values(plain.steps);
  const asked = steps.flatMap((step) => (step.kind === 'plan' ? [] : [{ step: step.id, options: step.options.map(({ id }) => id) }]));
  const flow: Flow = {
    ...plain,
    // Each says its tag: half of them to everybody, half only to those for whom the action's own first timing would hold.
    actions: plain.actions.map((action, index): Action => {
      const tag = tags[index] ?? 'health';
      const when = index % 2 === 0 ? undefined : action.timing?.[0]?.when;
      const how = { all: [{ p: [tag], ...(when === undefined ? {} : { when }) }] };
      return { ...action, tags: [tag], sources: ['BOOK'], words: { ...action.words, how } };
    }),
    steps: Object.fromEntries(
      steps.map((step) => [
        step.id,
        step.kind === 'question' && step.options[0] !== undefined ? { ...step, cautious: [step.options[0].id] } : step,
      ]),
    ),
  };
  const when = fc.option(anyCondition(asked), { nil: undefined }).map((condition) => (condition === undefined ? {} : { when: condition }));
  const tag = fc.constantFrom(...tags).map((one) => [one]);
  const onTheWay = steps.filter(({ kind }) => kind !== 'plan').map(({ id }) => id);
  const step = fc.constantFrom(...onTheWay);
  const timing = fc.constantFrom(...timings);
  const most = fc.integer({ min: 0, max: 3 });
  const property: fc.Arbitrary<Property> = fc.oneof(
    fc
      .tuple(
        when,
        tag,
        fc.option(fc.subarray([...timings], { minLength: 1 }), { nil: undefined }),
        fc.option(fc.constant(true), { nil: undefined }),
      )
      .chain(([condition, one, under, said]) =>
        fc.constantFrom('plan-holds' as const, 'plan-lacks' as const).map(
          (kind): Property => ({
            kind,
            ...condition,
            tag: one,
            ...(under === undefined ? {} : { under }),
            ...(said === undefined ? {} : { words: one }),
          }),
        ),
      ),
    fc.tuple(when, tag, timing).map(([condition, one, under]): Property => ({ kind: 'first-task', ...condition, tag: one, under })),
    fc.tuple(when, tag).map(([condition, one]): Property => ({ kind: 'plan-never-says', ...condition, words: one })),
    fc.tuple(when, timing, most).map(([condition, under, number]): Property => ({ kind: 'most-tasks', ...condition, under, most: number })),
    fc.tuple(when, tag, tag).map(([condition, first, then]): Property => ({ kind: 'in-order', ...condition, first, then })),
    fc
      .tuple(when, fc.integer({ min: 1, max: 5 }))
      .map(([condition, number]): Property => ({ kind: 'most-questions', ...condition, most: number })),
    fc.tuple(when, step, step).map(([condition, to, first]): Property => ({ kind: 'passes', ...condition, to, first: [first] })),
    fc.tuple(when, step).map(([condition, first]): Property => ({ kind: 'passes', ...condition, to: 'plan', first: [first] })),
    fc.tuple(step, fc.subarray(onTheWay)).map(([one, after]): Property => ({ kind: 'asked-first', step: one, after: ['who', ...after] })),
    fc
      .tuple(when, fc.constantFrom(...asked), step)
      .map(([condition, at, to]): Property => ({ kind: 'leads-to', ...condition, at: at.step, answer: at.options.slice(0, 2), to: [to] })),
    fc.tuple(anyCondition(asked), step).map(([condition, one]): Property => ({ kind: 'only-for', step: one, when: condition })),
    fc.constant<Property>({ kind: 'no-dead-end' }),
    fc.constant<Property>({ kind: 'silence-is-cautious' }),
  );
  return property.map((one) => ({
    flow: printedAs(
      flow,
      JSON.stringify({ steps: flow.steps, actions: flow.actions }, (key, value) => (hushed.has(key) ? undefined : value)),
    ),
    property: one,
  }));
});

type Judge = { readonly flow: Flow; readonly plan: PlanStep; readonly trail: Trail };
const meant = (flow: Flow, when: Condition | undefined, trail: Trail): boolean => holds(when, chosenIn(flow, trail));
const tasksOf = ({ flow, plan, trail }: Judge) => planFor(flow, plan, personOf(flow, trail)).groups;
const tagged = ({ tags: has }: Action, wanted: readonly string[] | undefined): boolean =>
  wanted?.some((tag) => has.some((one) => one === tag)) ?? true;

/** How the machine, walked in every way, breaks the property: the answers of each breach. */
function breaches(flow: Flow, all: AllWays, property: Property): readonly Trail[] {
  const judged = (bad: (judge: Judge) => boolean): readonly Trail[] =>
    all.plans.flatMap(({ plan: id, trail }) => {
      const plan = flow.steps[id];
      return plan?.kind === 'plan' && meant(flow, 'when' in property ? property.when : undefined, trail) && bad({ flow, plan, trail })
        ? [trail]
        : [];
    });
  const saysOne = ({ flow: walked, trail }: Judge, { words }: Action, wanted: readonly string[]): boolean => {
    const { audience, chosenAt } = personOf(walked, trail);
    return proseTo(wordsFor(words.how, audience) ?? [], chosenAt).some((block) => 'p' in block && wanted.includes(block.p.join('')));
  };
  const has = (judge: Judge, { under, tag, words }: PropertyOf<'plan-holds' | 'plan-lacks'>): boolean => {
    const donts = under === undefined ? planFor(flow, judge.plan, personOf(flow, judge.trail)).donts : [];
    const tasks = tasksOf(judge).flatMap(({ timing, actions }) => (under === undefined || under.includes(timing) ? actions : []));
    return [...donts, ...tasks].some((action) => tagged(action, tag) && (words === undefined || saysOne(judge, action, words)));
  };
  const arrivals = all.moves.map(({ before, from, options, to }) => ({
    to,
    from,
    trail: [...before, { step: from, options }],
    passed: [...before.map(({ step }) => step), from],
  }));
  switch (property.kind) {
    case 'plan-holds':
      return judged((judge) => !has(judge, property));
    case 'plan-lacks':
      return judged((judge) => has(judge, property));
    case 'plan-never-says':
      return judged((judge) => {
        const { donts, groups } = planFor(judge.flow, judge.plan, personOf(judge.flow, judge.trail));
        return [...donts, ...groups.flatMap(({ actions }) => actions)].some((action) => saysOne(judge, action, property.words));
      });
    case 'first-task':
      return judged((judge) => {
        const first = tasksOf(judge)
          .find(({ timing }) => timing === property.under)
          ?.actions.find(({ task }) => task);
        return first === undefined || !tagged(first, property.tag);
      });
    case 'most-tasks':
      return judged(
        (judge) =>
          (tasksOf(judge)
            .find(({ timing }) => timing === property.under)
            ?.actions.filter(({ task }) => task).length ?? 0) > property.most,
      );
    case 'in-order':
      return judged((judge) => {
        const list = tasksOf(judge).flatMap(({ actions }) => actions);
        return list.some(
          (action, index) => tagged(action, property.then) && !list.slice(0, index).some((earlier) => tagged(earlier, property.first)),
        );
      });
    case 'most-questions':
      return all.ways.filter(
        (trail) =>
          meant(flow, property.when, trail) && trail.filter(({ step }) => flow.steps[step]?.kind === 'question').length > property.most,
      );
    case 'passes':
      return [{ to: flow.start, trail: [], passed: [] }, ...arrivals].flatMap(({ to, trail, passed }) =>
        to === property.to &&
        !property.first.includes(to) &&
        !passed.some((step) => property.first.includes(step)) &&
        meant(flow, property.when, trail)
          ? [trail]
          : [],
      );
    case 'asked-first':
      return arrivals.flatMap(({ to, trail, passed }) =>
        to !== property.step && !property.after.includes(to) && !passed.includes(property.step) ? [trail] : [],
      );
    case 'only-for':
      return [{ to: flow.start, trail: [] }, ...arrivals].flatMap(({ to, trail }) =>
        to === property.step && !meant(flow, property.when, trail) ? [trail] : [],
      );
    case 'leads-to':
      return arrivals.flatMap(({ to, from, trail }) =>
        from === property.at &&
        meant(flow, { is: from, of: property.answer }, trail) &&
        !property.to.includes(to) &&
        meant(flow, property.when, trail)
          ? [trail]
          : [],
      );
    case 'no-dead-end':
      return all.stops.map(({ trail }) => trail);
    case 'silence-is-cautious': {
      const cautious = (step: string, options: readonly string[]): boolean => {
        const at = flow.steps[step];
        return at?.kind === 'question' && options.every((option) => at.cautious.includes(option));
      };
      const lost = all.plans.flatMap(({ trail }) => {
        const present = (of: Trail) =>
          flow.actions.filter(({ when, dont, timing }) => (dont || timing !== null) && holds(when, chosenIn(flow, of)));
        const loses = trail.some(({ step, options }) => {
          const silent = present(trail.filter((answer) => answer.step !== step));
          return cautious(step, options) && present(trail).some((action) => !silent.some((other) => standsIn(other, action)));
        });
        return loses ? [trail] : [];
      });
      const astray = all.moves.flatMap(({ before, from, options, to }) => {
        const at = flow.steps[from];
        const silent = all.moves.find(
          (move) => move.from === from && at?.kind === 'question' && move.options[0] === at.silence && same(move.before, before),
        );
        return cautious(from, options) && silent !== undefined && silent.to !== to ? [[...before, { step: from, options }]] : [];
      });
      return [...lost, ...astray];
    }
    default:
      throw new Error(`The oracle does not know ${property.kind}.`);
  }
}

/** Whether `other` does what `action` does: it is the same, or carries all its tags and opens the same guide. */
const standsIn = (other: Action, action: Action): boolean =>
  other === action || (action.tags.length > 0 && other.guide === action.guide && action.tags.every((tag) => other.tags.includes(tag)));

const same = (one: Trail, other: Trail): boolean => JSON.stringify(one) === JSON.stringify(other);

test('the prover agrees with walking the machine in every way, and its counterexample is a true and a shortest one', () => {
  let judged = 0;
  let broken = 0;
  fc.assert(
    fc.property(flowAndProperty, ({ flow, property }) => {
      const all = allWays(flow, 1500);
      fc.pre(all !== null);
      if (all === null) return;
      judged += 1;
      const ground = groundOf(flow, directory, [{ id: 'it', says: '', sources: [], holds: [property], heldBy: [] }], null);
      const { breach } = decideProperty(ground, property);
      const bad = breaches(flow, all, property);
      expect(breach !== null).toBe(bad.length > 0);
      expect(countWays(ground.terrain)).toBe(BigInt(all.ways.length));
      if (breach === null) return;
      broken += 1;
      const shortest = Math.min(...bad.map((trail) => trail.length));
      const longest = Math.max(...bad.map((trail) => trail.filter(({ step }) => flow.steps[step]?.kind === 'question').length));
      const trail = breach.trail ?? [];
      expect(bad.some((one) => same(sorted(flow, one), sorted(flow, trail)))).toBe(true);
      if (property.kind === 'most-questions')
        expect(trail.filter(({ step }) => flow.steps[step]?.kind === 'question')).toHaveLength(longest);
      // Silence is decided for one question after another: there a shortest one of each.
      else if (property.kind !== 'silence-is-cautious') expect(trail).toHaveLength(shortest);
    }),
    { numRuns: 120, maxSkipsPerRun: 60 },
  );
  expect(broken).toBeGreaterThan(judged / 5);
  expect(broken).toBeLessThan((judged * 4) / 5);
});

/** The same answers with options in the order of the flow. */
const sorted = (flow: Flow, trail: Trail): Trail =>
  trail.map(({ step, options }) => {
    const at = flow.steps[step];
    return {
      step,
      options: at === undefined || at.kind === 'plan' ? options : at.options.map(({ id }) => id).filter((id) => options.includes(id)),
    };
  });
