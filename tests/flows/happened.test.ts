import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { allFlows } from '../support/current-flows.ts';
import { type Walk, walk } from '../support/walk.ts';
import { anyTrail } from '../support/walks.ts';

describe.each(allFlows().map(({ content }) => [content.flow.id, content] as const))('%s', (_, { flow, directory }) => {
  const viewAt = ({ standing }: Walk) => viewOf(sceneOf(flow, directory, standing, { now: new Date(0), guessedRegion: null }));

  test('news on a plan opens the question or the tool it names, and whoever thinks better of it has the plan that they had', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyTrail(flow), fc.nat(), (answers, pick) => {
        const before = walk(flow, { answers });
        const plan = viewAt(before);
        if (plan.page !== 'plan') return;
        const news = plan.happened[pick % plan.happened.length];
        if (news === undefined) throw new Error('Nothing can happen to this plan.');
        met.add(news.id);
        if (news.to === 'tool') {
          const open = before.doing({ type: 'tool', tool: news.tool });
          expect([open.at, open.journey.tool]).toEqual(['tool', news.tool]);
          expect(viewAt(open.doing({ type: 'resume' }))).toEqual(plan);
        } else {
          const asked = before.doing({ type: news.to, step: news.step });
          expect(asked.at).toBe(news.step);
          expect(viewAt(asked.doing({ type: 'back' }))).toEqual(plan);
        }
      }),
      { numRuns: 240 },
    );
    expect(met.size).toBeGreaterThan(2);
  });
});
