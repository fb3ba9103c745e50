import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { directoryFor, startDirectory } from '../../../src/app/content/directory.ts';
import { bringBackStaticGuide } from '../../../src/app/content/static-guide.ts';
import { serviceFiles } from '../../../src/build/chunks/directory-parts.ts';
import type { Directory } from '../../../src/flow/directory/directory.ts';
import { personOf } from '../../../src/journey/person.ts';
import { viewOfTool } from '../../../src/journey/tools/view-of-tool.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import { viewOf } from '../../../src/journey/view/view-of.ts';
import { walk } from '../../support/walk.ts';
import { anyTrail } from '../../support/walks.ts';

vi.mock('../../../src/app/content/static-guide.ts', () => ({ bringBackStaticGuide: vi.fn() }));

const { flow, directory: whole } = content;
const { people, near, far } = serviceFiles([flow], whole);
const now = new Date('2026-11-24T02:00:00Z');
const fail = () => {
  throw new Error('Nothing may break here.');
};

function started() {
  const reads = { near: 0, far: 0 };
  const part = (name: 'near' | 'far', { regions, services }: typeof near) => ({
    regions,
    load: async () => ({
      services: () => {
        reads[name] += 1;
        return services;
      },
    }),
  });
  const loadMore = async () => ({ platforms: whole.platforms, hand: content.hand });
  const places = startDirectory({ people: people.services, serviceParts: [part('near', near), part('far', far)], loadMore }, fail);
  const helpersIn = (region: string) => directoryFor(places.directory.getSnapshot(), region).services;
  return { ...places, reads, helpersIn };
}

test('once all helpers are here, those of other places are not read', async () => {
  const { fill, reads, helpersIn } = started();
  await fill();
  const home = near.regions.find((region) => !far.regions.includes(region)) ?? '';
  helpersIn(home);
  helpersIn(home);
  expect(reads).toEqual({ near: 1, far: 0 });
});

test('whoever walks with the helpers of their own place alone is sent to the same people', async () => {
  const { fill, fillPlatforms, directory } = started();
  await Promise.all([fill(), fillPlatforms()]);
  const anyRegion = fc.constantFrom(...flow.regions.map(({ id }) => id));
  fc.assert(
    fc.property(anyTrail(flow), anyRegion, (trail, guessedRegion) => {
      const { standing } = walk(flow, { answers: trail });
      const own = directoryFor(directory.getSnapshot(), personOf(flow, trail, guessedRegion).region.id);
      for (const cover of [null, 'crisis', 'tonight'] as const) {
        const there = { ...standing, step: cover === null ? standing.step : null, cover };
        const pageWith = (helpers: Directory) => viewOf(sceneOf(flow, helpers, there, { now, guessedRegion }));
        expect(pageWith(own)).toEqual(pageWith(whole));
      }
      for (const { id } of content.hand.tools) {
        const toolWith = (helpers: Directory) => viewOfTool(sceneOf(flow, helpers, standing, { now, guessedRegion }), content.hand, id, {});
        expect(toolWith(own)).toEqual(toolWith(whole));
      }
    }),
    { numRuns: 40 },
  );
});

test('helpers that do not arrive leave those that came with the page, and bring the static guide back', async () => {
  const loadMore = () => Promise.reject(new Error('No network.'));
  const broken = { regions: near.regions, load: () => Promise.reject(new Error('No network.')) };
  const { directory, fill, fillPlatforms } = startDirectory({ people: people.services, serviceParts: [broken], loadMore }, fail);
  await Promise.all([fill(), fillPlatforms()]);
  const ids = directoryFor(directory.getSnapshot(), near.regions[0] ?? '').services.map(({ id }) => id);
  expect(ids).toEqual(people.services.map(([, { id }]) => id));
  expect(bringBackStaticGuide).toHaveBeenCalledOnce();
});
