import { expect, test } from 'vitest';
import type { Audience } from '../../../src/flow/vocabulary.ts';
import { audiences } from '../../../src/flow/vocabulary.ts';
import { routeTo } from '../../../src/journey/route-to.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';
import { barOf } from '../../../src/journey/view/view-on-the-way.ts';
import { safeBar, safeView } from '../../../src/trainer/session/safe-view.ts';
import { sampled } from '../../support/browser/extent.ts';
import { realMaterial } from '../../support/studio-material.ts';

const { flow, directory, walker, today } = realMaterial();
const regions = flow.regions.filter(({ choice }) => choice).map(({ id }) => id);

/** Every value under a key that could become a link. */
function linksIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'href' || key === 'url' ? [inner] : linksIn(inner)));
}

/** In npm test each region is that of one audience. */
const pages = audiences.flatMap((audience: Audience, index) =>
  sampled(regions, audiences.length, index).map((region) => [audience, region] as const),
);

test.each(pages)('no page for %s in %s has a link, and each keeps its numbers as text', (audience, region) => {
  const preferred = [
    { step: flow.facts.audience, options: [audience] },
    { step: flow.facts.region, options: [region] },
  ];
  for (const step of Object.keys(flow.steps)) {
    const route = routeTo(flow, step, preferred);
    if (route === null) continue;
    for (const standing of [walker.standing(route), walker.standing([...route, { type: 'crisis' }])]) {
      const scene = sceneOf(flow, directory, standing, { now: today, guessedRegion: region });
      const view = viewOf(scene);
      const safe = safeView(view);
      expect(linksIn(safe).filter((link) => link !== null)).toEqual([]);
      expect(linksIn(safe)).toHaveLength(linksIn(view).length);
      expect(linksIn(safeBar(barOf(scene))).filter((link) => link !== null)).toEqual([]);
      for (const number of numbersIn(view)) expect(JSON.stringify(safe)).toContain(number);
    }
  }
});

function numbersIn(view: unknown): readonly string[] {
  return [...JSON.stringify(view).matchAll(/"shown":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
