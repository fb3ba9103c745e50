// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aNotice, anOption, prose } from '../support/a-view.ts';
import { button, draw } from '../support/draw.tsx';

test('a notice goes on by a choice', async () => {
  const { on, user } = draw(aNotice());
  await user.click(button('Go in'));
  expect(on.answer.mock.calls).toEqual([['start', ['go-in']]]);
});

test('the question of the first page is a heading of its own', () => {
  draw(aNotice({ ask: 'Who is it for?', options: [anOption('Me'), anOption('Somebody else')] }));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Welcome', 'Who is it for?']);
  expect(screen.getByRole('group', { name: 'Welcome Who is it for?' })).toBeTruthy();
});

test('lead, help and note are all said', () => {
  draw(aNotice({ lead: prose('You are not in trouble.'), help: prose('This is private.'), note: prose('Nothing is saved.') }));
  for (const text of ['You are not in trouble.', 'This is private.', 'Nothing is saved.']) expect(screen.getByText(text)).toBeTruthy();
});

test('another flow opens beside this one, so that nothing answered here is lost', () => {
  draw(aNotice({ go: { href: './other.html', label: 'Something else?' } }));
  const link = screen.getByRole('link', { name: /Something else\?/ });
  expect(link.getAttribute('href')).toBe('./other.html');
  expect(link.getAttribute('target')).toBe('_blank');
});
