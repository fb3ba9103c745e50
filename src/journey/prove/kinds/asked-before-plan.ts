import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, together } from '../decision.ts';
import { always } from '../diagram.ts';

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
