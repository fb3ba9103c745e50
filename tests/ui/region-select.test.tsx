// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { RegionControl } from '../../src/ui/prefers.ts';
import { aBar, aCrisisPage, aNotice, words } from '../support/a-view.ts';
import { draw } from '../support/draw.tsx';

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
const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: words.region.label });

test('on the first page the foot says whose numbers these are, and changes them at once', async () => {
  const region = control();
  const { user } = draw(aNotice(), aBar(), region);
  expect(within(screen.getByRole('contentinfo')).getByRole('combobox')).toBe(select());
  expect(select().selectedOptions[0]?.textContent).toBe('Here');
  await user.selectOptions(select(), 'There');
  expect(region.choose.mock.calls).toEqual([['there']]);
});

test('on the page of people it stands above them, once', () => {
  draw(aCrisisPage(), aBar(), control());
  expect(within(screen.getByRole('main')).getByRole('combobox')).toBe(select());
});

test('where nobody knows the country, it is said plainly, with the number that works in many', () => {
  const bar = aBar({ emergency: { number: '112', href: 'tel:112' }, region: { id: 'anywhere', name: 'Another country', anywhere: true } });
  const said = words.region.anywhere.replace('{number}', '112');
  draw(aCrisisPage(), bar, control({ id: 'anywhere', name: 'Another country', emergency: '112', anywhere: true }));
  expect(screen.getByRole('main').textContent).toContain(said);
  draw(aNotice(), bar);
  expect(screen.getAllByRole('contentinfo').at(-1)?.textContent).toContain(said);
});

test('once the place was answered, and in training, there is nothing to set', () => {
  draw(aNotice());
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByRole('contentinfo').textContent).toContain('999 is the emergency number for Somewhere.');
});

test('the browser keeps nothing of it', () => {
  draw(aNotice(), aBar(), control());
  expect(select().form?.getAttribute('autocomplete')).toBe('off');
  expect(select().name).toBe('');
});
