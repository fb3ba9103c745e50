import { expect, test } from 'vitest';
import type { PlanActionView, PlanView } from '../../src/journey/view/view.ts';
import { currentContent } from '../support/current-flows.ts';
import { planAt } from '../support/plan-at.ts';

const { flow } = currentContent();

/** Every way a friend can answer, in one region: the region changes who helps, not what there is to do. */
const friends = ['safe', 'unsure', 'coming', 'not-safe'].flatMap((safe) =>
  ['no', 'unsure', 'yes', 'now', 'rather-not'].flatMap((suicide) =>
    ['told', 'sent', 'both', 'rather-not'].flatMap((sent) =>
      ['both-young', 'both-grown', 'friend-young', 'me-young', 'rather-not'].map((ages) => ({
        audience: 'friend',
        'safe-now': safe,
        'suicide-check': suicide,
        'friend-sent': sent,
        'friend-ages': ages,
        region: 'gb-nir',
      })),
    ),
  ),
);
const tasksOf = (plan: PlanView): readonly PlanActionView[] => plan.groups.flatMap(({ actions }) => actions);

test('a friend is never given more than five things to do', () => {
  for (const answers of friends) expect(tasksOf(planAt(answers, 23)).length, JSON.stringify(answers)).toBeLessThanOrEqual(5);
});

test('nothing reaches a friend but what their plan names', () => {
  const reached = new Set(friends.flatMap((answers) => tasksOf(planAt(answers, 23)).map(({ id }) => id)));
  expect([...reached].filter((id) => id.includes('image') || id.includes('remove') || id.includes('block'))).toEqual([]);
  expect(reached.size).toBeLessThan(12);
});

test('whoever is with a grown friend is not told to go over their head', () => {
  const words = JSON.stringify(
    tasksOf(planAt({ audience: 'friend', 'safe-now': 'safe', 'suicide-check': 'no', 'friend-ages': 'both-grown', region: 'gb-nir' }, 23)),
  );
  expect(words).toContain('for your friend to say');
  expect(words).not.toContain('Tell them without your friend');
});

test('no words of a friend promise secrecy, ask to see it or ask why', () => {
  const said = flow.actions.flatMap(({ words }) => JSON.stringify(words.say ?? ''));
  for (const text of said.filter((text) => text.includes('friend'))) expect(text).not.toMatch(/won.t tell anyone|show me|why did you/i);
});
