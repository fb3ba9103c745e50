import type { PropertyOf } from '../../../flow/promise.ts';
import { brokenWithout, bySearch, type Decide, kept, together } from '../decision.ts';
import { always } from '../diagram.ts';

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
