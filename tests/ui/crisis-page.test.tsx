// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCrisisPage, anOption, aService, prose, words } from '../support/a-view.ts';
import { button, draw, named } from '../support/draw.tsx';

const resumeButtons = () => document.querySelectorAll('[data-bar="resume"]');

test('opened by "Talk to someone", it leads back to where the person was', async () => {
  const { on, user } = draw(aCrisisPage({ resume: 'Back to where I was' }));
  expect(resumeButtons()).toHaveLength(1);
  await user.click(button('Back to where I was'));
  expect(on.resume).toHaveBeenCalledOnce();
  expect(on.answer).not.toHaveBeenCalled();
});

test('as a step of the way, its one choice goes on and is also the way out of the crisis page', async () => {
  const { on, user } = draw(aCrisisPage({ step: 'danger', cover: null, resume: null, options: [anOption('I am with someone')] }));
  expect([...resumeButtons()].map((element) => element.getAttribute('data-option'))).toEqual(['i-am-with-someone']);
  await user.click(button('I am with someone'));
  expect(on.answer.mock.calls).toEqual([['danger', ['i-am-with-someone']]]);
  expect(on.resume).not.toHaveBeenCalled();
});

test('as a step with several choices, each is offered', async () => {
  const { on, user } = draw(
    aCrisisPage({ step: 'danger', cover: null, resume: null, options: [anOption('Safe now'), anOption('Not yet safe')] }),
  );
  await user.click(button('Not yet safe'));
  expect(on.answer.mock.calls).toEqual([['danger', ['not-yet-safe']]]);
});

test('people stand first, each with a heading and a number to call', () => {
  draw(aCrisisPage({ services: [aService('Listeners'), aService('Ambulance')] }));
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Listeners', 'Ambulance']);
  expect(screen.getAllByRole('link', named(words.service.call.replace('{number}', '028 9000 0000')))).toHaveLength(2);
});

test('the plan for tonight stands before the people in it; elsewhere the people come first', () => {
  const view = { services: [aService('Listeners')], help: prose('Sit near someone.') };
  const peopleFirst = () => {
    const order = screen.getByRole('main').textContent ?? '';
    return order.indexOf('Listeners') < order.indexOf('Sit near someone.');
  };
  const { show } = draw(aCrisisPage(view));
  expect(peopleFirst()).toBe(true);
  show(aCrisisPage({ ...view, cover: 'tonight' }));
  expect(peopleFirst()).toBe(false);
});
