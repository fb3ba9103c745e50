import { expect, test } from 'vitest';
import { regionChoiceOf } from '../../../src/journey/view/region-choice.ts';
import { sceneOf } from '../../../src/journey/view/scene.ts';
import { flowOf } from '../../support/a-flow.ts';
import { type Walk, walk } from '../../support/walk.ts';

const flow = flowOf();
const nobody = { services: [], platforms: [] };
const choice = ({ standing }: Walk, guessedRegion: string | null = null) =>
  regionChoiceOf(sceneOf(flow, nobody, standing, { now: new Date(0), guessedRegion }));
const asked = walk(flow).answering({ who: 'carer', safe: 'yes' });

test('before any answer it is the region that was guessed, and it could be any other', () => {
  expect(choice(walk(flow), 'home')).toEqual({
    id: 'home',
    name: 'Home',
    emergency: '999',
    anywhere: false,
    places: [
      { id: 'home', name: 'Home' },
      { id: 'world', name: 'World' },
    ],
  });
});

test('where nothing could be guessed it is anywhere, with the number for anywhere', () => {
  expect(choice(walk(flow))).toMatchObject({ id: 'world', emergency: '112', anywhere: true });
});

test('a group of regions that a host named is offered too', () => {
  const grouped = flowOf({
    regions: {
      isles: { name: 'Isles', choice: false, 'part-of': 'world', emergency: { number: '999' }, 'leave-to': 'https://example.org' },
    },
  });
  const { standing } = walk(grouped);
  expect(
    regionChoiceOf(sceneOf(grouped, nobody, standing, { now: new Date(0), guessedRegion: 'isles' }))?.places.map(({ id }) => id),
  ).toEqual(['isles', 'home', 'world']);
});

test('it is there behind the page of people, and gone where the person is asked and from their answer on', () => {
  expect(choice(walk(flow).doing({ type: 'crisis' }), 'home')).not.toBeNull();
  expect(choice(asked, 'home')).toBeNull();
  expect(choice(asked.doing({ type: 'crisis' }), 'home')).not.toBeNull();
  const answered = asked.saying('where', 'elsewhere');
  expect(choice(answered, 'home')).toBeNull();
  expect(choice(answered.doing({ type: 'crisis' }), 'home')).toBeNull();
});
