// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ServiceView } from '../../src/journey/view/service-view.ts';
import { aCrisisPage, aService, words } from '../support/a-view.ts';
import { draw, named } from '../support/draw.tsx';

const noAnswer: NonNullable<ServiceView['noAnswer']> = {
  next: {
    id: 'texters',
    name: 'Texters',
    openness: { state: 'always' },
    channels: [{ by: 'text', href: 'sms:85258', shown: '85258', keyword: null, note: null }],
  },
  emergency: '999',
  leave: 'My name is [first name].',
};
const card = () => within(screen.getByRole('article', { name: 'Listeners' }));
const said = () => screen.getByRole('article', { name: 'Listeners' }).textContent;
const button = () => card().getByRole('button', { name: words.noAnswer.ask });

test('it opens on the spot: the next human with a way to them, words to leave, five minutes, and when to try again', async () => {
  const { user } = draw(aCrisisPage({ services: [aService('Listeners', { noAnswer })] }));
  expect(button().getAttribute('data-no-answer')).toBe(aService('Listeners', {}).id);
  expect(button().getAttribute('aria-expanded')).toBe('false');
  expect(card().queryByText('My name is [first name].')).toBeNull();
  await user.click(button());
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(card().getByRole('link', named('Text 85258')).getAttribute('href')).toBe('sms:85258');
  for (const said of [words.noAnswer.lead, 'My name is [first name].', words.noAnswer.five, words.noAnswer.again])
    expect(card().getByText(said)).toBeTruthy();
  expect(said()).toContain('call 999');
  await user.click(button());
  expect(card().queryByText(words.noAnswer.five)).toBeNull();
});

test('where nobody else is known to answer now, that is said, with the emergency number; one that is closed says when it opens', async () => {
  const openness = { state: 'closed', day: 'tomorrow', at: '09:00' } as const;
  const { user } = draw(aCrisisPage({ services: [aService('Listeners', { openness, noAnswer: { ...noAnswer, next: null } })] }));
  await user.click(button());
  expect(said()).toContain(words.noAnswer.none.replace('{number}', '999'));
  expect(card().getAllByText(/Opens tomorrow at 09:00/)).toHaveLength(2);
});

test('a form has no such button', () => {
  draw(aCrisisPage({ services: [aService('Listeners', { noAnswer: null })] }));
  expect(card().queryByRole('button', { name: words.noAnswer.ask })).toBeNull();
});

test('nobody is told that the emergency number is busy: stay on the line, or call again', async () => {
  const { user } = draw(aCrisisPage({ services: [aService('Listeners', { kind: 'emergency', noAnswer })] }));
  await user.click(button());
  expect(card().getByText(words.noAnswer.emergencyLead)).toBeTruthy();
  expect(card().queryByText(words.noAnswer.lead)).toBeNull();
});
