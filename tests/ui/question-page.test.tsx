// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDont, anOption, aQuestion, aService, prose, words } from '../support/a-view.ts';
import { button, draw, openFolds } from '../support/draw.tsx';

test('one tap answers, and names the step it answers', async () => {
  const { on, user } = draw(aQuestion());
  await user.click(button('Pear'));
  expect(on.answer.mock.calls).toEqual([['fruit', ['pear']]]);
});

test('Enter answers, and held down it does not answer again', async () => {
  const { on, user } = draw(aQuestion());
  button('Pear').focus();
  await user.keyboard('{Enter}');
  expect(on.answer).toHaveBeenCalledOnce();
  expect(fireEvent.keyDown(button('Pear'), { key: 'Enter', repeat: true })).toBe(false);
});

test('a choice has a name, a hint, and tells whether it was the answer before', () => {
  draw(aQuestion({ options: [anOption('Apple', { hint: 'Red or green', chosen: true })] }));
  expect(button(`Apple Red or green ${words.choice.before}`)).toBeTruthy();
});

test('the choices are a group that bears the name of the question', () => {
  const { show } = draw(aQuestion());
  expect(screen.getByRole('group', { name: 'Which fruit?' })).toBeTruthy();
  show(aQuestion({ step: 'other', heading: 'About fruit', ask: 'Which one, then?' }));
  expect(screen.getByRole('group', { name: 'About fruit Which one, then?' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Which one, then?' })).toBeTruthy();
});

test('what to do now stands above the choices in one breath; what explains it is folded below them, before the helpers', async () => {
  const { user } = draw(
    aQuestion({
      now: prose('Breathe.'),
      shown: [aDont('Don’t reply', { how: prose('It tells them you are there.') })],
      services: [aService('Listeners')],
    }),
  );
  await user.click(screen.getByText(words.choice.more));
  const order = [...document.querySelectorAll('main li, main p, main button, main h3')].map((element) => element.textContent);
  const places = ['Don’t reply', 'Apple', 'Breathe.', 'It tells them you are there.', 'Listeners'].map((text) => order.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('words to say stand above the choices, and the others in a fold that may have a name of its own', async () => {
  draw(aQuestion({ more: 'The first minutes', shown: [aDont('Say this aloud', { dont: false, say: ['I am here.', 'We stay.'] })] }));
  expect(screen.getByText('I am here.').tagName).toBe('BLOCKQUOTE');
  await openFolds();
  expect(screen.getByText('The first minutes').tagName).toBe('SUMMARY');
  expect(screen.getByText('We stay.')).toBeTruthy();
});

test('whoever enters the choices is told what not to do', () => {
  draw(aQuestion({ shown: [aDont('Don’t reply'), aDont('Don’t pay')] }));
  const group = screen.getByRole('group', { name: 'Which fruit?' });
  const told = document.getElementById(group.getAttribute('aria-describedby') ?? '');
  expect(told?.textContent).toBe('Don’t replyDon’t pay');
});

test('there is no empty box where there is nothing to do now', () => {
  draw(aQuestion());
  expect(document.querySelector('.first-help, .more-about')).toBeNull();
});

test('the way back is there unless there is nowhere to go', async () => {
  const { on, user, show } = draw(aQuestion());
  await user.click(button(words.back));
  expect(on.back).toHaveBeenCalledOnce();
  show(aQuestion({ canGoBack: false }));
  expect(screen.queryByRole('button', { name: words.back })).toBeNull();
});

test.each([
  [0, words.questionsLeft.last],
  [1, 'About 1 more question'],
  [4, 'About 4 more questions'],
])('%i questions after this one are announced', (questionsLeft, said) => {
  draw(aQuestion({ questionsLeft }));
  expect(screen.getByText(said)).toBeTruthy();
});

test('a refinement does not count questions', () => {
  draw(aQuestion({ questionsLeft: null }));
  expect(screen.queryByText(words.questionsLeft.last)).toBeNull();
  expect(document.querySelector('.left')).toBeNull();
});

test('choices can be found by their ids', () => {
  const { container } = draw(aQuestion());
  expect([...container.querySelectorAll<HTMLElement>('button[data-option]')].map(({ dataset }) => dataset.option)).toEqual([
    'apple',
    'pear',
    'nothing-said',
  ]);
});

test('the plan may be asked for at once, where the walk allows it', async () => {
  const { on, user, show } = draw(aQuestion());
  expect(screen.queryByRole('button', { name: words.planNow })).toBeNull();
  show(aQuestion({ planNow: true }));
  await user.click(button(words.planNow));
  expect(on.planNow).toHaveBeenCalledOnce();
});
