import { content } from 'virtual:handrail/whole';
import { expect, test } from 'vitest';
import { platformsForPeople, serviceParts } from '../../src/build/directory-parts.ts';
import { findServices } from '../../src/flow/directory/find-services.ts';
import { needsOf } from '../../src/flow/directory/needs-of.ts';
import { audiences } from '../../src/flow/vocabulary.ts';

const { flow, directory } = content;
const parts = serviceParts(flow, directory);

test('every service arrives in exactly one part', () => {
  const arrived = parts.flatMap(({ services }) => services.map(({ id }) => id));
  expect([...arrived].sort()).toEqual(directory.services.map(({ id }) => id).sort());
});

test('the parts that name a region hold every helper of its people, in the order of the whole directory', () => {
  const ages = [
    { from: 0, to: 17 },
    { from: 13, to: 15 },
    { from: 18, to: 120 },
  ];
  const needs = needsOf(flow);
  for (const region of flow.regions) {
    const own = parts.filter(({ regions }) => regions.includes(region.id)).flatMap(({ services }) => services);
    for (const audience of audiences)
      for (const years of ages)
        for (const need of needs) {
          const who = { audience, ages: years, region };
          const ids = (services: typeof own): readonly string[] => findServices(services, flow.regions, need, who).map(({ id }) => id);
          expect({ region: region.id, audience, years, need, ids: ids(own) }).toEqual({
            region: region.id,
            audience,
            years,
            need,
            ids: ids([...directory.services]),
          });
        }
  }
});

test('where facts were read stays with the authors', () => {
  const carried = [...parts.flatMap(({ services }) => services), ...platformsForPeople(flow, directory)];
  expect(carried.filter(({ sources }) => sources.length > 0)).toEqual([]);
});

test('a phone carries the guides that its flow opens, of the apps that somebody can name, and of any other app', () => {
  const carried = platformsForPeople(flow, directory);
  const apps = flow.steps[flow.facts.apps ?? ''];
  const named = apps?.kind === 'question' ? apps.options.map(({ id }) => id) : [];
  for (const { id, kind, guides } of carried) {
    if (kind !== 'payment') expect([...named, 'other']).toContain(id);
    for (const part of Object.keys(guides)) expect(flow.actions.map(({ guide }) => guide)).toContain(part);
  }
  for (const app of directory.platforms.filter(({ id }) => named.includes(id))) expect(carried.map(({ id }) => id)).toContain(app.id);
});
