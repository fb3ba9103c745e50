import type { PropertyOf } from '../../../flow/promise.ts';
import { bySearch, type Decide, unlessNobody } from '../decision.ts';

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
