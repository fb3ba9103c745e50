import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, kept, together, unlessNobody } from '../decision.ts';
import { always } from '../diagram.ts';
import { longestWay } from '../longest.ts';

/** Nobody comes to another step but those of `after` before they have been asked at `step`. */
export const askedFirst: Decide<PropertyOf<'asked-first'>> = (ground, { step, after }) => {
  const others = ground.terrain.reach.order.filter((id) => id !== step && !after.includes(id));
  return bySearch(
    ground,
    { at: 'arrival', steps: others, avoid: [step], bad: always },
    ({ at }) => `“${at}” comes before “${step}” has been asked.`,
  );
};

/**
 * On every way to a plan `step` is asked. To ask for the plan at once counts every question ahead as its silence and skips it, so
 * `step` must also come before the answer from which on that is offered.
 */
export const askedBeforePlan: Decide<PropertyOf<'asked-before-plan'>> = (ground, { step }) => {
  const { flow, plans } = ground.terrain;
  const from = flow.planNow?.after;
  const ends = [...plans.map(({ id }) => id), ...(from === undefined || from === step ? [] : [from])];
  return together(
    ends.map((to) =>
      bySearch(ground, { at: 'arrival', steps: [to], avoid: [step], bad: always }, () =>
        to === from
          ? `The plan is offered after “${to}”, before “${step}” has been asked.`
          : `This way comes to “${to}” and never asked “${step}”.`,
      ),
    ),
  );
};

/** On every way to `to` comes one of `first` before it. */
export const passes: Decide<PropertyOf<'passes'>> = (ground, { to, first, when }) => {
  const bad = ground.terrain.truth(when);
  return unlessNobody(ground, { at: 'arrival', steps: [to], bad }, () =>
    bySearch(
      ground,
      { at: 'arrival', steps: [to], avoid: first, bad },
      () => `This way comes to “${to}” and never passed “${first.join('” or “')}”.`,
    ),
  );
};

/** Nobody else comes to `step` but those for whom `when` holds. */
export const onlyFor: Decide<PropertyOf<'only-for'>> = (ground, { step, when }) => {
  const bad = ground.terrain.diagrams.not(ground.terrain.truth(when));
  return unlessNobody(ground, { at: 'arrival', steps: [step], bad: always }, () =>
    bySearch(ground, { at: 'arrival', steps: [step], bad }, () => `“${step}” is not for this person.`),
  );
};

/** Whoever answers one of `answer` at `at` gets to one of `to` next. */
export const leadsTo: Decide<PropertyOf<'leads-to'>> = (ground, { at, answer, to, when }) => {
  const { diagrams, truth } = ground.terrain;
  const bad = diagrams.and(truth({ is: at, of: answer }), truth(when));
  return unlessNobody(ground, { at: 'move', step: at, unlike: [], bad }, () =>
    bySearch(
      ground,
      { at: 'move', step: at, unlike: to, bad },
      (found) => `The next page is “${found.to}”, and should be “${to.join('” or “')}”.`,
    ),
  );
};

/** No way to the first plan asks more questions. */
export const mostQuestions: Decide<PropertyOf<'most-questions'>> = (ground, { when, most }) => {
  const { questions, trail, at, states, ends } = longestWay(ground.terrain, ground.terrain.truth(when));
  if (trail === null)
    return { breach: null, vacuous: 'its condition holds for nobody who comes to a plan, so it cannot fail', states, ends };
  const breach =
    questions > most ? { trail, at, to: null, what: `This way asks ${questions} questions before the plan; ${most} is the most.` } : null;
  return { breach, vacuous: null, states, ends };
};

/** From every state a plan can be reached, and no way goes round. */
export const noDeadEnd: Decide<PropertyOf<'no-dead-end'>> = (ground) => {
  const { ways, reach } = ground.terrain;
  const place = new Map(reach.order.map((step, index) => [step, index]));
  // In an order in which every way goes forward, a way back is a circle.
  for (const [step, next] of ways.next) {
    if (!reach.reaches(ways.start, step)) continue;
    for (const { to } of next)
      if ((place.get(to) ?? 0) <= (place.get(step) ?? 0))
        return brokenWithout(`A way goes round: from “${step}” back to “${to}”.`, ways.next.size);
  }
  return together([
    kept(0, ways.next.size),
    bySearch(ground, { at: 'stop', bad: always }, ({ at }) => `Nothing leads on from “${at}” for this person.`),
  ]);
};
