import { content } from 'virtual:handrail/whole';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowBeforePlans, wordParts } from '../../src/build/chunks/word-parts.ts';
import type { Condition } from '../../src/flow/conditions/condition.ts';
import type { Flow } from '../../src/flow/flow.ts';
import { audiences } from '../../src/flow/vocabulary.ts';
import { withWords } from '../../src/flow/word-pack.ts';
import { personOf } from '../../src/journey/person.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { viewOnTheWay } from '../../src/journey/view/view-on-the-way.ts';
import { walk } from '../support/walk.ts';
import { anyTrail } from '../support/walks.ts';

const { flow, directory } = content;
const core = flowBeforePlans(flow);
const parts = wordParts(flow);
const surroundings = { now: new Date('2026-11-24T02:00:00Z'), guessedRegion: null };

/** The words of one audience, and the reasons, which come in one file for all. */
const flowFor = (audience: (typeof audiences)[number]): Flow =>
  [...parts.filter((part) => part.audience === audience).map(({ words }) => words), ...parts.map(({ reasons }) => reasons)].reduce(
    withWords,
    core,
  );

const flows = new Map(audiences.map((audience) => [audience, flowFor(audience)]));

test('whoever walks with the words of their own audience alone reads every page as it is written', () => {
  fc.assert(
    fc.property(anyTrail(flow), (trail) => {
      const standing = walk(flow, { answers: trail }).standing;
      const audience = personOf(flow, trail).audience;
      const own = audience === null ? core : flows.get(audience);
      for (const cover of [null, 'crisis', 'tonight'] as const) {
        const there = { ...standing, step: cover === null ? standing.step : null, cover };
        if (cover === 'tonight' && audience === null) continue;
        expect(viewOf(sceneOf(own ?? core, directory, there, surroundings))).toEqual(viewOf(sceneOf(flow, directory, there, surroundings)));
      }
    }),
    { numRuns: 150 },
  );
});

test('packs of all audiences in one flow disturb none of them, in whatever order they arrived', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        parts.flatMap(({ words, reasons }) => [words, reasons]),
        { minLength: 2 * parts.length },
      ),
      anyTrail(flow),
      (packs, trail) => {
        const whole = packs.reduce(withWords, core);
        const { standing } = walk(flow, { answers: trail });
        expect(viewOf(sceneOf(whole, directory, standing, surroundings))).toEqual(viewOf(sceneOf(flow, directory, standing, surroundings)));
      },
    ),
    { numRuns: 40 },
  );
});

test('without any pack every page before the plan is read as it is written', () => {
  fc.assert(
    fc.property(anyTrail(flow), (trail) => {
      const { standing } = walk(flow, { answers: trail });
      for (const cover of [null, 'crisis', 'tonight'] as const) {
        const there = { ...standing, step: cover === null ? standing.step : null, cover };
        const page = (from: Flow) => viewOnTheWay(sceneOf(from, directory, there, surroundings));
        expect(page(core)).toEqual(page(flow));
      }
    }),
    { numRuns: 100 },
  );
});

test('without any pack the flow is the same to walk', () => {
  fc.assert(
    fc.property(anyTrail(flow), (trail) => {
      expect(walk(core, { answers: trail }).at).toBe(walk(flow, { answers: trail }).at);
    }),
    { numRuns: 60 },
  );
});

test('no audience carries the words of another', () => {
  const adult = JSON.stringify({ is: flow.facts.audience, of: ['adult'] });
  // Alone, or beside what keeps it from an audience whose plan is its own.
  const forAdults = (when: Condition | undefined): boolean =>
    JSON.stringify(when) === adult || (when !== undefined && 'all' in when && when.all.some(forAdults));
  const adultOnly = flow.actions.filter(({ when }) => forAdults(when));
  const young = parts.find(({ audience }) => audience === 'young-person');
  expect(adultOnly.length).toBeGreaterThan(0);
  expect(Object.keys(young?.words.actions ?? {}).filter((id) => adultOnly.some((action) => action.id === id))).toEqual([]);
});

test('the words of a link to another flow come with the walk: a link is never drawn without them', () => {
  const leading = content.flow.actions.filter(({ leadsTo }) => leadsTo !== undefined).map(({ id }) => id);
  const carried = wordParts(content.flow).flatMap(({ words }) => Object.entries(words.actions).filter(([id]) => leading.includes(id)));
  expect(carried.length).toBeGreaterThan(0);
  for (const [id, { words }] of carried) expect(words.go, id).toBeTruthy();
});
