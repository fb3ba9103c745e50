import { content } from 'virtual:handrail/whole';
import { describe, expect, test } from 'vitest';
import { findServices } from '../../src/flow/directory/find-services.ts';
import type { Action } from '../../src/flow/flow.ts';
import type { ServiceKind } from '../../src/flow/schema/need.ts';
import { type Audience, audiences } from '../../src/flow/vocabulary.ts';
import { follow } from '../../src/journey/follow.ts';
import { personOf } from '../../src/journey/person.ts';
import { planFor } from '../../src/journey/plan.ts';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { adjacent, type Place } from '../support/adjacent.ts';
import { type Said, walk } from '../support/walk.ts';

const { flow, directory } = content;

/** Where everybody of an audience can come to, once. */
const graphs = new Map<Audience, ReadonlyMap<string, Place>>(
  audiences.map((audience) => [audience, adjacent(flow, [{ step: flow.facts.audience, options: [audience] }])]),
);
const graphOf = (audience: Audience): ReadonlyMap<string, Place> => graphs.get(audience) ?? new Map();
const kindAt = ({ at }: Place): string | undefined => flow.steps[at]?.kind;

/** The most questions on any way from the place under `key` to the first plan, that place included. */
function longestFrom(graph: ReadonlyMap<string, Place>, key: string, known: Map<string, number>): number {
  const place = graph.get(key);
  if (place === undefined || kindAt(place) === 'plan') return 0;
  const longest =
    known.get(key) ?? (kindAt(place) === 'question' ? 1 : 0) + Math.max(...place.on.map((on) => longestFrom(graph, on, known)));
  known.set(key, longest);
  return longest;
}

test('every step is on somebody’s way, or offered on somebody’s plan', () => {
  const met = new Set([flow.start, ...[...graphs.values()].flatMap((graph) => [...graph.values()].map(({ at }) => at))]);
  expect([...met].sort()).toEqual(Object.keys(flow.steps).sort());
});

describe.each(audiences)('%s', (audience) => {
  test('every way goes on until there is a plan', () => {
    const graph = graphOf(audience);
    expect(graph.size).toBeGreaterThan(20);
    for (const place of graph.values()) {
      if (kindAt(place) === 'plan') continue;
      expect(place.on.length, JSON.stringify(place.trail)).toBeGreaterThan(0);
      // A refinement comes straight back; every other answer goes on.
      for (const on of place.on.map((key) => graph.get(key))) {
        if (place.refining) expect(kindAt(on ?? place), JSON.stringify(place.trail)).toBe('plan');
        else expect(on?.trail.length, JSON.stringify(place.trail)).toBeGreaterThan(place.trail.length);
      }
    }
  });

  test('no way to the first plan is longer than was promised', () => {
    const most = { 'young-person': 9, friend: 5, carer: 9, professional: 8, adult: 9 }[audience];
    const [start] = graphOf(audience).keys();
    const longest = longestFrom(graphOf(audience), start ?? '', new Map());
    expect(longest).toBeGreaterThan(3);
    expect(longest).toBeLessThanOrEqual(most);
  });

  test('the first help is on screen after one tap: do not reply, do not pay, send nothing', () => {
    const { standing } = walk(flow).saying(flow.facts.audience, audience);
    const view = viewOf(sceneOf(flow, directory, standing, { now: new Date('2026-01-15T23:40:00Z'), guessedRegion: null }));
    const donts = 'shown' in view ? view.shown.filter(({ dont }) => dont).map(({ id }) => id) : [];
    expect(donts).toEqual(['dont-reply', 'dont-pay', 'dont-send']);
  });
});

/** What people most often say, and what brings them to the plan soonest. */
const stories: readonly (readonly [string, Readonly<Record<string, Said>>])[] = [
  ['nothing said', {}],
  ['safe, and no thoughts of suicide', { 'safe-now': 'safe', 'suicide-check': 'no' }],
  ['it has been shared', { 'safe-now': 'safe', 'suicide-check': 'no', shared: 'yes', paid: 'paid', demand: ['money'] }],
  ['thoughts of suicide', { 'safe-now': 'safe', 'suicide-check': 'yes' }],
  ['made to hurt', { 'safe-now': 'safe', 'suicide-check': 'no', demand: ['hurt'] }],
  ['somebody they know', { 'safe-now': 'safe', 'suicide-check': 'no', person: 'known', demand: ['control'] }],
  ['a scam e-mail', { 'safe-now': 'safe', 'suicide-check': 'no', contact: 'email-only' }],
];
const ages = ['under-13', '13-15', '16-17', '18-plus', 'rather-not'];
const imageAges = ['adult', 'under-18', 'unsure'];
const places = [...flow.regions.filter(({ choice }) => choice).map(({ id }) => id), 'elsewhere'];

type Need = { readonly tags: readonly string[]; readonly kinds: readonly ServiceKind[] | 'listening' | 'any' };

/** What everybody needs, and the kinds of helper that give it. */
const needed: Readonly<Record<string, Need>> = {
  'an emergency number': { tags: ['emergency'], kinds: ['emergency'] },
  'somebody to talk to': { tags: ['human-helper'], kinds: 'listening' },
  'a way to report the crime': { tags: ['report-crime'], kinds: ['police', 'report-crime'] },
};

/** A friend never handles the picture of somebody else: the person in it does, or whoever looks after them. */
const neededFirstHand: typeof needed = { 'a way to have pictures taken down': { tags: ['removal'], kinds: 'any' } };

describe.each(audiences)('every plan of a %s', (audience) => {
  const people = stories.flatMap(([story, answers]) =>
    places.flatMap((region) =>
      (audience === 'adult' ? imageAges : ages).map((age) => {
        const said = {
          [flow.facts.audience]: audience,
          ...answers,
          [audience === 'adult' ? 'image-age' : 'age']: age,
          [flow.facts.region]: region,
        };
        const { at, way, refinements } = follow(
          flow,
          Object.entries(said).map(([step, options]) => ({ step, options: [options].flat() })),
          'silent',
        );
        return { name: `${story}, ${age}, ${region}`, at, trail: [...way, ...refinements] };
      }),
    ),
  );

  test.each(Object.entries(audience === 'friend' ? needed : { ...needed, ...neededFirstHand }))('has %s', (_, { tags, kinds }) => {
    const without = people.filter(({ at, trail }) => {
      const step = flow.steps[at];
      if (step?.kind !== 'plan') return true;
      const person = personOf(flow, trail);
      const helps = ({ services, guide }: Action): boolean => {
        const found = services.flatMap((need) => findServices(directory.services, flow.regions, need, person));
        if (kinds === 'any') return found.length > 0 || guide !== undefined;
        return found.some(({ kind, topics }) => (kinds === 'listening' ? topics.includes('listening') : kinds.includes(kind)));
      };
      const actions = planFor(flow, step, person).groups.flatMap((group) => group.actions);
      return !actions.some((action) => action.tags.some((tag) => tags.includes(tag)) && helps(action));
    });
    expect(people.length).toBeGreaterThan(200);
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
