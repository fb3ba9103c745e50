// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { anOption, aQuestion, words } from '../support/a-view.ts';
import { button, draw } from '../support/draw.tsx';

const several = (options = aQuestion().options) => draw(aQuestion({ choose: 'several', options }));
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

test('several choices are sent together, in the order of the page', async () => {
  const { on, user } = several();
  await user.click(box('Pear'));
  await user.click(box('Apple'));
  await user.click(button(words.goOn));
  expect(on.answer.mock.calls).toEqual([['fruit', ['apple', 'pear']]]);
});

test('the way not to answer clears the other choices', async () => {
  const { user } = several();
  await user.click(box('Apple'));
  await user.click(box('Pear'));
  await user.click(box('Nothing said'));
  expect(ticked()).toEqual(['nothing-said']);
});

test('another choice clears the way not to answer', async () => {
  const { user } = several();
  await user.click(box('Nothing said'));
  await user.click(box('Pear'));
  expect(ticked()).toEqual(['pear']);
});

test('a second tap takes a choice back', async () => {
  const { user } = several();
  await user.click(box('Pear'));
  await user.click(box('Pear'));
  expect(ticked()).toEqual([]);
});

test('nothing ticked is the way not to answer, and no error', async () => {
  const { on, user } = several();
  await user.click(button(words.goOn));
  expect(on.answer.mock.calls).toEqual([['fruit', ['nothing-said']]]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was chosen before is ticked again', () => {
  several([anOption('Apple'), anOption('Pear', { chosen: true })]);
  expect(ticked()).toEqual(['pear']);
});

test('the boxes are a group that bears the name of the question and says that several fit', () => {
  several();
  const group = screen.getByRole('group', { name: 'Which fruit?', description: words.choice.several });
  expect(group.querySelectorAll('input')).toHaveLength(3);
});

test('a browser has nothing to remember: no completion, no names, no ids', () => {
  several();
  expect(document.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
  for (const input of screen.getAllByRole<HTMLInputElement>('checkbox')) expect([input.name, input.id]).toEqual(['', '']);
});

test('Enter held down sends once', () => {
  several();
  expect(fireEvent.keyDown(box('Pear'), { key: 'Enter', repeat: true })).toBe(false);
  expect(fireEvent.keyDown(box('Pear'), { key: 'Enter' })).toBe(true);
});

test('every choice of a long list is there', () => {
  several(Array.from({ length: 40 }, (_, place) => anOption(`Choice ${place}`)));
  expect(screen.getAllByRole('checkbox')).toHaveLength(40);
});
