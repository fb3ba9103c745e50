import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platformsForPeople, serviceFiles } from '../../src/build/chunks/directory-parts.ts';
import type { Service } from '../../src/flow/directory/directory.ts';
import { findServices } from '../../src/flow/directory/find-services.ts';
import { needsOf } from '../../src/flow/directory/needs-of.ts';
import { audiences } from '../../src/flow/vocabulary.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOnTheWay } from '../../src/journey/view/view-on-the-way.ts';
import { walk } from '../support/walk.ts';
import { anyTrail } from '../support/walks.ts';

const { flow, directory } = content;
const files = serviceFiles([flow], directory);
const parts = Object.values(files);

test('every service arrives in exactly one file, with its place in the directory', () => {
  const arrived = parts.flatMap(({ services }) => services).sort(([one], [other]) => one - other);
  expect(arrived.map(([at, { id }]) => [at, id])).toEqual(directory.services.map(({ id }, at) => [at, id]));
});

test('the files that name a region hold every helper of its people, in the order of the whole directory', () => {
  const ages = [
    { from: 0, to: 17 },
    { from: 13, to: 15 },
    { from: 18, to: 120 },
  ];
  const needs = needsOf(flow);
  for (const region of flow.regions) {
    const placed = parts.filter(({ regions }) => regions.includes(region.id)).flatMap(({ services }) => services);
    const own = placed.sort(([one], [other]) => one - other).map(([, service]) => service);
    for (const audience of audiences)
      for (const years of ages)
        for (const need of needs) {
          const who = { audience, ages: years, region };
          const ids = (services: readonly Service[]): readonly string[] =>
            findServices(services, flow.regions, need, who).map(({ id }) => id);
          expect({ region: region.id, audience, years, need, ids: ids(own) }).toEqual({
            region: region.id,
            audience,
            years,
            need,
            ids: ids(directory.services),
          });
        }
  }
});

test('until there is a plan, whoever arrives with the questions is enough for every page, at any hour and wherever it is read', () => {
  const people = { ...directory, services: files.people.services.map(([, service]) => service) };
  const hours = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const regions = fc.constantFrom(null, ...flow.regions.map(({ id }) => id));
  fc.assert(
    fc.property(anyTrail(flow), hours, regions, (trail, now, guessedRegion) => {
      const { standing } = walk(flow, { answers: trail });
      for (const cover of [null, 'crisis', 'tonight'] as const) {
        const there = { ...standing, step: cover === null ? standing.step : null, cover };
        const page = (from: typeof directory) => viewOnTheWay(sceneOf(flow, from, there, { now, guessedRegion }));
        expect(page(people)).toEqual(page({ ...directory, services: directory.services.map((one) => ({ ...one, sources: [] })) }));
      }
    }),
    { numRuns: 80 },
  );
});

test('where facts were read stays with the authors', () => {
  const carried = [...parts.flatMap(({ services }) => services.map(([, service]) => service)), ...platformsForPeople(content)];
  expect(carried.filter(({ sources }) => sources !== undefined)).toEqual([]);
});

test('a phone carries the guides that its flow opens, of the apps that somebody can name, and of any other app', () => {
  const carried = platformsForPeople(content);
  const apps = flow.steps[flow.facts.apps ?? ''];
  const named = apps?.kind === 'question' ? apps.options.map(({ id }) => id) : [];
  for (const { id, kind, guides } of carried) {
    if (kind !== 'payment') expect([...named, 'other']).toContain(id);
    for (const part of Object.keys(guides)) expect(flow.actions.map(({ guide }) => guide)).toContain(part);
  }
  for (const app of directory.platforms.filter(({ id }) => named.includes(id))) expect(carried.map(({ id }) => id)).toContain(app.id);
});
