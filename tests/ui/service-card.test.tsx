// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Openness, ServiceView } from '../../src/journey/view/service-view.ts';
import { aCrisisPage, anAction, aPlan, aService, words } from '../support/a-view.ts';
import { draw, named, openFolds } from '../support/draw.tsx';

const drawService = (more: Partial<ServiceView>) => draw(aCrisisPage({ services: [aService('Listeners', more)] }));
const card = () => within(screen.getByRole('article', { name: 'Listeners' }));
const link = (name: string) => card().getByRole('link', named(name));

test.each<[Openness, string]>([
  [{ state: 'always' }, 'Open day and night'],
  [{ state: 'open', until: '22:00' }, 'Open now, until 22:00'],
  [{ state: 'closed', day: 'tomorrow', at: '09:00' }, 'Closed now. Opens tomorrow at 09:00'],
  [{ state: 'closed', day: 'mon', at: '08:30' }, 'Closed now. Opens on Monday at 08:30'],
  [{ state: 'unconfirmed' }, 'Opening times not confirmed'],
])('whether somebody answers now is said in words: %j', (openness, said) => {
  drawService({ openness });
  expect(card().getByText(said)).toBeTruthy();
});

test('what holds on public holidays stands beside the hours, in the open', () => {
  drawService({ openness: { state: 'open', until: '17:00' }, holidays: 'may-differ' });
  expect(card().getByText(words.service.holidays['may-differ']).closest('details')).toBeNull();
});

test('a form of which no hours are known says nothing about hours', () => {
  drawService({ openness: { state: 'unconfirmed' }, channels: [{ by: 'form', href: 'https://report.example/', note: null }] });
  expect(card().queryByText(words.service.unconfirmed)).toBeNull();
});

test('a number is dialled by its link and written left to right', () => {
  drawService({ channels: [{ by: 'phone', href: 'tel:08001111', shown: '0800 1111', abroad: false, note: null }] });
  expect(link('Call 0800 1111').getAttribute('href')).toBe('tel:08001111');
  expect(link('Call 0800 1111').querySelector('bdi[dir="ltr"]')?.textContent).toBe('0800 1111');
});

test('a text says which word to send', () => {
  drawService({
    channels: [
      { by: 'text', href: 'sms:85258?body=SHOUT', shown: '85258', keyword: 'SHOUT', note: null },
      { by: 'text', href: 'sms:85000', shown: '85000', keyword: null, note: 'Evenings only.' },
    ],
  });
  expect(link('Text SHOUT to 85258').getAttribute('href')).toBe('sms:85258?body=SHOUT');
  expect(link('Text 85000')).toBeTruthy();
  expect(card().getByText('Evenings only.')).toBeTruthy();
});

test('a link outside says that it opens a new tab, and tells the other side nothing', () => {
  drawService({ channels: [{ by: 'chat', href: 'https://chat.example/', note: null }] });
  const chat = link(`Chat online ${words.service.newTab}`);
  expect([chat.getAttribute('target'), chat.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});

test('where nothing may be dialled, the number is still said', () => {
  drawService({ channels: [{ by: 'phone', href: null, shown: '0800 1111', abroad: false, note: null }] });
  expect(card().queryByRole('link')).toBeNull();
  expect(card().getByText('0800 1111')).toBeTruthy();
});

test('slower ways are folded away where a quicker one is there, and stand open where it is not', async () => {
  const site = { by: 'site', href: 'https://listeners.example/', note: null } as const;
  const phone = { by: 'phone', href: 'tel:1', shown: '1', abroad: false, note: null } as const;
  const { show } = drawService({ channels: [phone, site] });
  await openFolds();
  const siteLink = () => screen.getByText(words.service.site).closest('a');
  expect(siteLink()?.closest('details')).toBeTruthy();
  show(aCrisisPage({ step: 'other', services: [aService('Listeners', { channels: [site] })] }));
  expect(siteLink()?.closest('details')).toBeNull();
});

test('a relay is told in words and is not a text', () => {
  drawService({ channels: [{ by: 'relay', how: 'Dial 18001 first.', href: null }] });
  const how = card().getByText((_, element) => element?.matches('p') === true && element.textContent === 'Dial 18001 first.');
  expect(how.querySelector('bdi[dir="ltr"]')?.textContent).toBe('18001');
  expect(card().queryByRole('link')).toBeNull();
});

test('what it costs, who will see it and whether a name is asked stand together', () => {
  drawService({ cost: 'Free.', bill: 'hidden', anonymous: 'yes' });
  expect(card().getByText(`Free. ${words.service.notOnBill} ${words.service.anonymous}`)).toBeTruthy();
  drawService({ bill: 'shown', anonymous: 'no' });
  expect(screen.getByText(`${words.service.onBill} ${words.service.notAnonymous}`)).toBeTruthy();
});

test('what has not been checked for long says so in the open', () => {
  drawService({ checked: '2025-01-09', overdue: true });
  const said = card().getByText('Not checked since 9 January 2025. It may have changed.');
  expect(said.closest('details')).toBeNull();
});

test('on the plan a helper is name, hours and number; what it does is a tap away, and is not said twice', async () => {
  const plan = (repeated: boolean) =>
    aPlan({ groups: [{ timing: 'now', actions: [anAction('Talk', { services: [aService('Listeners', { repeated })] })] }] });
  const { show } = draw(plan(false));
  await openFolds();
  expect(card().getByText('Listeners listens.').closest('details')).toBeTruthy();
  show(plan(true));
  expect(card().queryByText('Listeners listens.')).toBeNull();
  expect(card().getByRole('link')).toBeTruthy();
});

test('numbers of which one alone is for the person stand together behind the place, each with its name', async () => {
  drawService({
    channels: [
      { by: 'phone', href: 'tel:+442890507000', shown: '028 9050 7000', abroad: false, note: null, place: 'Belfast Trust' },
      { by: 'local', how: 'Search for your council.', href: null },
    ],
  });
  expect(card().getByText('Search for your council.')).toBeTruthy();
  await openFolds();
  expect(card().getByText(words.service.places)).toBeTruthy();
  expect(link('Belfast Trust: Call 028 9050 7000').getAttribute('href')).toBe('tel:+442890507000');
});
