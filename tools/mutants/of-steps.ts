import type { Content } from '../../src/flow/assemble/content.ts';
import { brokenConditions } from './conditions.ts';
import { askingStepsOf, conditioned, type Mutant, plansOf, replaced, withFlow, without, withStep } from './mutant.ts';

/** Every way to break a step: its ways on, its options, its silence, what it shows, whom it names. */
export function mutantsOfSteps(content: Content): readonly Mutant[] {
  const { flow } = content;
  const asked = new Set(Object.values(flow.steps).flatMap((step) => (step.kind === 'plan' ? [] : step.next.map(({ to }) => to))));
  return askingStepsOf(content).flatMap((step): readonly Mutant[] => {
    const broken = (operator: string, what: string, change: Partial<typeof step>): Mutant => ({
      operator,
      at: step.id,
      what,
      broken: withStep(content, { ...step, ...change } as typeof step),
    });
    const routes = step.next.flatMap((route, index) => [
      ...(step.next.length > 1 ? [broken('drop a route', `to ${route.to}`, { next: without(step.next, index) })] : []),
      ...[...asked]
        .filter((to) => to !== route.to && to !== step.id)
        .map((to) =>
          broken('lead a route elsewhere', `to ${to} instead of ${route.to}`, { next: replaced(step.next, index, { ...route, to }) }),
        ),
      ...brokenConditions(flow, route.when).map(({ operator, what, when }) =>
        broken(`${operator} of a route`, `to ${route.to}: ${what}`, { next: replaced(step.next, index, conditioned(route, when)) }),
      ),
    ]);
    const generated = step.id === flow.facts.region || step.id === flow.facts.apps || step.id === flow.facts.payments;
    const options = step.options.flatMap((option, index) => [
      ...(generated ? [] : [broken('delete an option', option.id, { options: without(step.options, index) })]),
      ...brokenConditions(flow, option.when).map(({ operator, what, when }) =>
        broken(`${operator} of an option`, `${option.id}: ${what}`, { options: replaced(step.options, index, conditioned(option, when)) }),
      ),
    ]);
    const silence =
      step.kind === 'question' && !generated
        ? [
            broken('delete the way not to answer', step.silence, { options: step.options.filter(({ id }) => id !== step.silence) }),
            ...step.options
              .filter(({ id, when }) => id !== step.silence && when === undefined)
              .map(({ id }) => broken('take another answer for silence', id, { silence: id })),
          ]
        : [];
    return [
      ...routes,
      ...options,
      ...silence,
      ...step.shows.map((action, index) => broken('show an action no more', action, { shows: without(step.shows, index) })),
      ...step.services.map((need, index) =>
        broken('name a helper no more', JSON.stringify(need), { services: without(step.services, index) }),
      ),
      ...(step.kind === 'notice' && step.page === 'crisis'
        ? flow.actions
            .filter(({ tags }) => tags.includes('block') || tags.includes('report-crime'))
            .map(({ id }) => broken('show a task to somebody in danger', id, { shows: [id] }))
        : []),
    ];
  });
}

/** Every way to break a plan: what it offers, how much stands under one timing. */
export function mutantsOfPlans(content: Content): readonly Mutant[] {
  const { flow } = content;
  return plansOf(content).flatMap((plan): readonly Mutant[] => {
    const broken = (operator: string, what: string, change: Partial<typeof plan>): Mutant => ({
      operator,
      at: plan.id,
      what,
      broken: withStep(content, { ...plan, ...change }),
    });
    return [
      ...plan.refine.flatMap((one, index) => [
        broken('offer a refinement no more', one.step, { refine: without(plan.refine, index) }),
        ...(index > 0
          ? [broken('offer a refinement earlier', one.step, { refine: [one, ...without(plan.refine, index)] })]
          : [broken('offer a refinement last', one.step, { refine: [...without(plan.refine, index), one] })]),
        ...brokenConditions(flow, one.when).map(({ operator, what, when }) =>
          broken(`${operator} of a refinement`, `${one.step}: ${what}`, { refine: replaced(plan.refine, index, conditioned(one, when)) }),
        ),
      ]),
      ...plan.limits.flatMap((limit, index) => [
        broken('drop a limit', `${limit.most} under ${limit.timing}`, { limits: without(plan.limits, index) }),
        broken('raise a limit', `${limit.most} under ${limit.timing}`, {
          limits: replaced(plan.limits, index, { ...limit, most: limit.most + 2 }),
        }),
        ...brokenConditions(flow, limit.when).map(({ operator, what, when }) =>
          broken(`${operator} of a limit`, `${limit.most} under ${limit.timing}: ${what}`, {
            limits: replaced(plan.limits, index, conditioned(limit, when)),
          }),
        ),
      ]),
    ];
  });
}

/** Every way to break who is taken to be asking, and whom the crisis page names. */
export function mutantsOfFacts(content: Content): readonly Mutant[] {
  const { flow } = content;
  const { ages } = flow.facts;
  const broken = (operator: string, at: string, what: string, change: Partial<typeof flow>): Mutant => ({
    operator,
    at,
    what,
    broken: withFlow(content, change),
  });
  return [
    ...ages.flatMap((line, index) => {
      const aged = (operator: string, what: string, list: typeof ages): Mutant =>
        broken(operator, 'ages', what, { facts: { ...flow.facts, ages: list } });
      return [
        ...(line.when === undefined ? [] : [aged('drop a line of ages', `${line.from} to ${line.to}`, without(ages, index))]),
        aged('widen an age', `${line.from} to ${line.to}`, replaced(ages, index, { ...line, from: 0, to: 120 })),
      ];
    }),
    ...flow.crisis.services.map((need, index) =>
      broken('name a helper no more', 'crisis', JSON.stringify(need), {
        crisis: { ...flow.crisis, services: without(flow.crisis.services, index) },
      }),
    ),
  ];
}
