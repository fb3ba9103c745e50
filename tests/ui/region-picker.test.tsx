// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { RegionControl } from '../../src/ui/prefers.ts';
import { aBar, aCrisisPage, aNotice, words } from '../support/a-view.ts';
import { draw, openFolds } from '../support/draw.tsx';

const places = [
  { id: 'here', name: 'Here' },
  { id: 'there', name: 'There' },
  { id: 'anywhere', name: 'Another country' },
];
const control = (more: Partial<Omit<RegionControl, 'choose'>> = {}) => ({
  id: 'here',
  name: 'Here',
  emergency: '999',
  anywhere: false,
  places,
  choose: vi.fn<RegionControl['choose']>(),
  ...more,
});
/** The fold with the places, in this part of the page. */
const fold = (part: 'contentinfo' | 'main') => screen.getByRole(part).querySelector<HTMLDetailsElement>('details[data-region]');

test('on the first page the foot says whose numbers these are, and two taps change them', async () => {
  const region = control();
  const { user } = draw(aNotice(), aBar(), region);
  const summary = within(screen.getByRole('contentinfo')).getByText('Here', { selector: 'b' });
  await user.click(summary);
  expect(fold('contentinfo')?.open).toBe(true);
  expect(screen.getByRole('button', { name: 'Here' }).getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'There' }));
  expect(region.choose.mock.calls).toEqual([['there']]);
  expect(fold('contentinfo')?.open).toBe(false);
  expect(document.activeElement?.contains(summary)).toBe(true);
});

test('on the page of people it stands above them, once', () => {
  draw(aCrisisPage(), aBar(), control());
  expect([fold('main')?.dataset.region, fold('contentinfo')]).toEqual(['here', null]);
});

test('where nobody knows the country, it is said plainly, with the number that works in many', async () => {
  const bar = aBar({ emergency: { number: '112', href: 'tel:112' }, region: { id: 'anywhere', name: 'Another country', anywhere: true } });
  const said = words.region.anywhere.replace('{number}', '112');
  draw(aCrisisPage(), bar, control({ id: 'anywhere', name: 'Another country', emergency: '112', anywhere: true }));
  expect(screen.getByRole('main').textContent).toContain(said);
  draw(aNotice(), bar);
  await openFolds();
  expect(screen.getAllByRole('contentinfo').at(-1)?.textContent).toContain(said);
});

test('once the place was answered, and in training, there is nothing to set', async () => {
  draw(aNotice());
  await openFolds();
  expect(fold('contentinfo')).toBeNull();
  expect(screen.getByRole('contentinfo').textContent).toContain('999 is the emergency number for Somewhere.');
});
