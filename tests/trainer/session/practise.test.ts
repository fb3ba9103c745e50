import { expect, test } from 'vitest';
import { nextStepOf } from '../../../src/trainer/compare/ways-on.ts';
import { reducerOf } from '../../../src/trainer/session/reduce.ts';
import { screenOf } from '../../../src/trainer/session/screen-of.ts';
import { next, playedBy, realMaterial, times } from '../../support/studio-material.ts';

const material = realMaterial();
const { practice } = material.training;
const reduce = reducerOf([material]);
const all = practice.map(({ id }) => id);

test('there are at least twelve turns, some for everybody who answers first, and the good answer stands in every place', () => {
  expect(practice.length).toBeGreaterThanOrEqual(12);
  for (const group of ['carers', 'teachers', 'helpline'] as const)
    expect(practice.filter((turn) => turn.for.includes(group)).length).toBeGreaterThan(3);
  expect(new Set(practice.map(({ answers }) => answers.findIndex(({ fits }) => fits))).size).toBe(3);
});

test('a clicker goes through every turn: the sentence, three answers, why, aloud; and back to the first', () => {
  let studio = playedBy(material, { type: 'practise', flow: material.id, turns: all });
  const begin = studio;
  const seen: string[] = [];
  for (let pressed = 0; pressed < all.length * 4; pressed += 1) {
    const screen = screenOf(material, studio);
    if (screen.kind !== 'practice') throw new Error('no practice');
    seen.push(`${screen.turn.id} ${screen.stage}`);
    const after = reduce(studio, next);
    expect(nextStepOf(studio, after)).toBe(pressed === all.length * 4 - 1 ? 'end' : after.practice?.stage);
    studio = after;
  }
  expect(seen).toEqual(all.flatMap((id) => ['says', 'answers', 'explained', 'aloud'].map((stage) => `${id} ${stage}`)));
  expect(times(seen.length, { type: 'previous' }).reduce(reduce, studio)).toEqual(begin);
});

test('what the room chose is marked while it is explained, and forgotten at the next sentence', () => {
  const asked = playedBy(material, { type: 'practise', flow: material.id, turns: all }, next);
  const chosen = reduce(asked, { type: 'firstAnswer', chosen: 2 });
  expect(screenOf(material, chosen)).toMatchObject({ kind: 'practice', stage: 'explained', chosen: 2 });
  expect(screenOf(material, [next, next].reduce(reduce, chosen))).toMatchObject({ stage: 'says', chosen: null });
});
