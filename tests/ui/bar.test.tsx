// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aBar, aNotice, aQuestion, words } from '../support/a-view.ts';
import { button, draw, openFolds } from '../support/draw.tsx';

const bar = () => within(screen.getByRole('navigation', { name: words.bar.label }));

test('the emergency number of the region is a link that dials it', () => {
  draw(aNotice(), aBar({ emergency: { number: '112', href: 'tel:112' } }));
  expect(bar().getByRole('link', { name: /112/ }).getAttribute('href')).toBe('tel:112');
});

test('a person is one tap away', async () => {
  const { on, user } = draw(aQuestion());
  await user.click(button(words.bar.talk));
  expect(on.crisis).toHaveBeenCalledOnce();
});

test('the way out is a plain link that also works before any script does', async () => {
  const { on, user } = draw(aQuestion());
  const leave = bar().getByRole('link', { name: words.bar.leave });
  expect(leave.getAttribute('href')).toBe('https://weather.example/');
  await user.click(leave);
  expect(on.leave).toHaveBeenCalledOnce();
});

test('the plan for tonight is offered only once it may be opened', async () => {
  draw(aQuestion());
  expect(screen.queryByRole('button', { name: words.bar.tonight })).toBeNull();

  const { on, user } = draw(aQuestion(), aBar({ tonight: true }));
  await user.click(button(words.bar.tonight));
  expect(on.tonight).toHaveBeenCalledOnce();
});

test('the foot says whose number it is', async () => {
  draw(aNotice(), aBar({ region: { id: 'elsewhere', name: 'Elsewhere' } }));
  await openFolds();
  expect(screen.getByRole('contentinfo').textContent).toContain('999 is the emergency number for Elsewhere.');
});
