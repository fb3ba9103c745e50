import type { Service } from '../../../flow/flow.ts';
import type { PropertyOf } from '../../../flow/promise.ts';
import { type Decide, forPlans } from '../decision.ts';
import { forWhom } from '../helpers-found.ts';

/** Whether somebody answers there at once, at every hour. */
function isAlwaysThere({ hours, channels }: Service): boolean {
  return channels.some((channel) => {
    if (channel.by !== 'phone' && channel.by !== 'text' && channel.by !== 'chat') return false;
    const own = channel.hours ?? hours;
    return own !== undefined && 'always' in own;
  });
}

/**
 * Whoever comes to a plan has two humans who are there day and night, so that beside each helper stands another at every hour: the one
 * a person is sent on to where nobody answers.
 */
export const secondHelper: Decide<PropertyOf<'second-helper'>> = (ground, { when }) => {
  const { terrain, lookup } = ground;
  const { diagrams, truth } = terrain;
  const meant = truth(when);
  const found = forWhom(ground, 'second-helper', (who) => {
    const humans = [...lookup.find(listening, who), ...lookup.find(emergency, who)].filter(isAlwaysThere);
    return new Set(humans).size > 1;
  });
  return forPlans(
    ground,
    meant,
    () => diagrams.and(meant, diagrams.not(found)),
    () => 'Where one helper does not answer, the directory has no second for this person at every hour.',
  );
};

const listening = { topic: 'listening' };
const emergency = { kind: 'emergency' } as const;
