import { expect, test } from 'vitest';
import { sceneOf } from '../../src/journey/view/scene.ts';
import { viewOf } from '../../src/journey/view/view-of.ts';
import { currentContent } from '../support/current-flows.ts';
import { type Walk, walk } from '../support/walk.ts';

const { flow, directory } = currentContent();
const now = new Date('2026-11-26T02:00:00Z');

const namesAt = ({ standing }: Walk, guessedRegion: string): readonly string[] => {
  const view = viewOf(sceneOf(flow, directory, standing, { now, zone: 'Europe/London', guessedRegion }));
  return 'services' in view ? view.services.map(({ name }) => name) : [];
};
const inDespair = (audience: string): Walk => walk(flow).answering({ audience, 'safe-now': 'safe', 'suicide-check': 'now' });

test('on a British clock an adult who might act on it meets the lines of the whole country, and Lifeline last, named as Northern Ireland’s', () => {
  expect(namesAt(inDespair('adult'), 'gb')).toEqual(['Emergency services (999)', 'Samaritans', 'Shout', 'Northern Ireland: Lifeline']);
});

test('a young person meets Childline first, and a line to text', () => {
  expect(namesAt(inDespair('young-person'), 'gb')).toEqual([
    'Emergency services (999)',
    'Childline',
    'Samaritans',
    'Shout',
    'Northern Ireland: Lifeline',
  ]);
});

test('a copy whose host said Northern Ireland knows it: Lifeline is among the first, and Shout still there for whoever cannot speak', () => {
  expect(namesAt(inDespair('adult'), 'gb-nir')).toEqual(['Emergency services (999)', 'Lifeline', 'Samaritans', 'Shout']);
  expect(namesAt(inDespair('young-person'), 'gb-nir')).toContain('Shout');
});

test('who rings for people of one nation alone is named to nobody else on any page before the nation is asked', () => {
  const local = new Set(
    directory.services.filter(({ regions }) => !regions.includes('gb') && !regions.includes('world')).map(({ name }) => name),
  );
  for (const audience of ['young-person', 'carer', 'professional', 'adult']) {
    const pages = [
      walk(flow).answering({ audience, 'safe-now': 'not-safe' }),
      walk(flow).answering({ audience, 'safe-now': 'safe' }),
      inDespair(audience),
      walk(flow).doing({ type: 'crisis' }),
    ];
    for (const page of pages)
      expect(
        namesAt(page, 'gb').filter((name) => local.has(name)),
        audience,
      ).toEqual([]);
  }
});
