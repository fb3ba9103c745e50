import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide } from '../decision.ts';
import { always } from '../diagram.ts';

/** Nobody comes to another step but those of `after` before they have been asked at `step`. */
export const askedFirst: Decide<PropertyOf<'asked-first'>> = (ground, { step, after }) => {
  const others = ground.terrain.reach.order.filter((id) => id !== step && !after.includes(id));
  return bySearch(
    ground,
    { at: 'arrival', steps: others, avoid: [step], bad: always },
    ({ at }) => `“${at}” comes before “${step}” has been asked.`,
  );
};
