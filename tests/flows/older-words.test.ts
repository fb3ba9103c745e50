import { content } from 'virtual:handrail/whole';
import { expect, test } from 'vitest';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { type Said, walk } from '../support/walk.ts';

const { flow, directory } = content;
const said = {
  audience: 'young-person',
  'safe-now': 'safe',
  'suicide-check': 'no',
  demand: ['money', 'images', 'meet', 'control'],
  shared: 'no',
  person: 'unsure',
  paid: 'both',
  tell: 'told-badly',
};

const planOf = (age: Said) => {
  const reached = walk(flow).answering({ ...said, age, region: 'gb-nir' });
  return viewOf(sceneOf(flow, directory, reached.standing, { now: new Date('2026-11-28T23:30:00Z'), guessedRegion: null }));
};
const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, ['id', 'step', 'action'].includes(key) ? inner : shapeOf(inner)]),
      )
    : value;
};

test('somebody of 16 reads “adult”, and no name explained; somebody of 13 reads the words of a child', () => {
  const younger = JSON.stringify(planOf('13-15'));
  const older = JSON.stringify(planOf('16-17'));
  expect(younger).toMatch(/grown-up/);
  expect(older.match(/[^"]*grown-ups?[^"]*/gi) ?? []).toEqual([]);
  expect(older).toMatch(/an adult/);
  expect(older).not.toMatch(/FBI in America|FBI, a police force/);
});

test('the older words are words alone: the same page with the same ids', () => {
  const actionsOf = (page: ReturnType<typeof planOf>) =>
    page.page === 'plan' ? page.groups.map(({ timing, actions }) => [timing, actions.map(({ id, guides }) => [id, shapeOf(guides)])]) : [];
  expect(actionsOf(planOf('16-17'))).toEqual(actionsOf(planOf('13-15')));
});

test('each swap is needed: its words stand somewhere', () => {
  const texts = JSON.stringify([flow.steps, flow.actions]);
  expect(flow.words.older.filter(([from]) => !texts.includes(from))).toEqual([]);
});
