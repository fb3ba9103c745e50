// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ChannelView, Openness, ServiceView } from '../../src/journey/view/service-view.ts';
import { Page } from '../../src/ui/pages/Page.tsx';
import { aCrisisPage, anAction, aPlan, aQuestion, aService, words } from '../support/a-view.ts';
import { draw, listeners, openFolds } from '../support/draw.tsx';

const phone: ChannelView = { by: 'phone', href: 'tel:1', shown: '1', abroad: false, note: null };
const text: ChannelView = { by: 'text', href: 'sms:2', shown: '2', keyword: null, note: null };
const callsBack: ChannelView = { ...text, callsBack: true };
const chat: ChannelView = { by: 'chat', href: 'https://chat.example/', note: null };
const closed: Openness = { state: 'closed', day: 'tomorrow', at: '09:00' };

const helper = (name: string, channels: readonly ChannelView[], more: Partial<ServiceView> = {}) => aService(name, { channels, ...more });
const callers = helper('Callers', [phone]);
const both = helper('Both', [phone, text, chat]);
const emergency = helper('Ambulance', [phone, text], { kind: 'emergency' });

const toggle = () => screen.queryByRole('button', { name: new RegExp(words.textFirst.turn) });
const theSwitch = () => toggle() ?? expect.fail('There is no switch.');
const names = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const waysOf = (name: string) =>
  within(screen.getByRole('article', { name }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

test('until it is on, everything stands as it came', () => {
  draw(aCrisisPage({ services: [callers, both, emergency] }));
  expect(theSwitch().getAttribute('aria-pressed')).toBe('false');
  expect([names(), waysOf('Both')]).toEqual([
    ['Callers', 'Both', 'Ambulance'],
    ['tel:1', 'sms:2', 'https://chat.example/'],
  ]);
});

test('on, text and chat come before calls, and whoever answers in writing before the others', async () => {
  const { user } = draw(aCrisisPage({ services: [callers, both, emergency] }));
  await user.click(theSwitch());
  expect(theSwitch().getAttribute('aria-pressed')).toBe('true');
  expect([names(), waysOf('Both')]).toEqual([
    ['Both', 'Callers', 'Ambulance'],
    ['sms:2', 'https://chat.example/', 'tel:1'],
  ]);
  await user.click(theSwitch());
  expect([names(), waysOf('Both')[0]]).toEqual([['Callers', 'Both', 'Ambulance'], 'tel:1']);
});

test('by keyboard as by touch', async () => {
  const { user } = draw(aCrisisPage({ services: [callers, both] }));
  theSwitch().focus();
  await user.keyboard(' ');
  expect(names()).toEqual(['Both', 'Callers']);
  expect(document.activeElement).toBe(theSwitch());
});

test('the emergency number is neither moved nor turned', async () => {
  const { user } = draw(aCrisisPage({ services: [emergency, callers, both] }));
  await user.click(theSwitch());
  expect([names(), waysOf('Ambulance')]).toEqual([
    ['Ambulance', 'Both', 'Callers'],
    ['tel:1', 'sms:2'],
  ]);
});

test('nobody comes forward for a chat that is closed, nor for a text that brings a call', async () => {
  const closedChat = helper('Later', [phone, { ...chat, openness: closed }, text]);
  const allClosed = helper('Closed', [phone, chat], { openness: closed });
  const rung = helper('Rung', [callsBack, phone]);
  const { user } = draw(aCrisisPage({ services: [allClosed, rung, callers, closedChat] }));
  await user.click(theSwitch());
  expect(names()).toEqual(['Later', 'Closed', 'Rung', 'Callers']);
  expect(waysOf('Later')).toEqual(['sms:2', 'https://chat.example/', 'tel:1']);
});

test.each<[string, readonly ServiceView[]]>([
  ['there are only calls', [callers]],
  ['there is only writing', [helper('Writers', [text])]],
  ['only the emergency number has both', [callers, emergency]],
  ['a text brings a call', [helper('Rung', [callsBack, phone])]],
])('there is no switch where %s', (_, services) => {
  draw(aCrisisPage({ services }));
  expect(toggle()).toBeNull();
});

test('one switch for a page, and it stays as it was set from page to page', async () => {
  const plan = aPlan({
    groups: [
      { timing: 'now', actions: [anAction('Talk', { services: [callers, both] })] },
      { timing: 'tonight', actions: [anAction('Ask', { timing: 'tonight', services: [both] })] },
    ],
  });
  const { user, show } = draw(aCrisisPage({ services: [callers, both] }));
  await user.click(theSwitch());
  show(plan);
  expect(screen.getAllByRole('button', { name: new RegExp(words.textFirst.turn) })).toHaveLength(1);
  expect(theSwitch().getAttribute('aria-pressed')).toBe('true');
  await openFolds();
  const now = within(screen.getByRole('article', { name: 'Talk' })).getAllByRole('article');
  expect(now.map((card) => within(card).getByRole('heading').textContent)).toEqual(['Both', 'Callers']);
  show(aQuestion({ services: [callers, both] }));
  expect(names()).toEqual(['Both', 'Callers']);
});

test('the copied plan says the same, whatever is set', async () => {
  const plan = aPlan({ groups: [{ timing: 'now', actions: [anAction('Talk', { services: [callers, both] })] }] });
  const { on, user } = draw(plan);
  const copy = () => user.click(screen.getByRole('button', { name: words.copy.plan }));
  await copy();
  await user.click(theSwitch());
  await copy();
  expect(on.copy.mock.calls[1]).toEqual(on.copy.mock.calls[0]);
});

test('a page in training has no switch', () => {
  const html = renderToString(
    <Page view={aCrisisPage({ services: [callers, both] })} words={words} PlanPage={undefined} on={listeners()} />,
  );
  expect(html).toContain('Both');
  expect(html).not.toContain('data-text-first');
});
