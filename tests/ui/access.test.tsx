// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import type { View } from '../../src/journey/view/view.ts';
import { aBar, aCrisisPage, aDont, aNotice, anAction, anOption, aPlan, aQuestion, aService, prose } from '../support/a-view.ts';
import { draw } from '../support/draw.tsx';

const channels = [
  { by: 'phone', href: 'tel:1', shown: '0800 1111', abroad: false, note: 'Free.' },
  { by: 'chat', href: 'https://chat.example/', note: null },
  { by: 'email', href: 'mailto:a@listeners.example', shown: 'a@listeners.example', note: null },
] as const;
const helper = aService('Listeners', { channels, expect: 'Somebody answers.', cannot: 'They cannot come to you.', cost: 'Free.' });
const source = { title: 'A leaflet', publisher: 'A charity', url: 'https://charity.example/', date: '2025' };
const guide = {
  platform: 'chirp',
  name: 'Chirp',
  age: '2026',
  steps: ['Tap Report.'],
  traps: ['They are told.'],
  links: [{ label: 'Help', url: 'https://chirp.example/' }],
};
const rich = {
  how: prose('Show this page.'),
  why: prose('It helps.'),
  cannot: prose('It is slow.'),
  say: ['One.', 'Two.'],
  services: [helper],
  guides: [guide],
  sources: [source],
};
const above = { lead: prose('Lead.'), now: prose('Now.'), help: prose('Help.'), note: prose('Note.'), services: [helper] };
const shown = [aDont('Don’t pay', { how: prose('They ask again.') })];

const pages: Readonly<Record<string, View>> = {
  notice: aNotice({ ...above, shown, ask: 'Who is it for?' }),
  'question with one answer': aQuestion({ ...above, shown, options: [anOption('Yes', { hint: 'Or so', chosen: true }), anOption('No')] }),
  'question with several answers': aQuestion({ ...above, shown, choose: 'several' }),
  crisis: aCrisisPage(above),
  plan: aPlan({
    ...above,
    donts: shown,
    draft: true,
    groups: [
      { timing: 'now', actions: [anAction('Tell', { ...rich, mark: 'done' })] },
      { timing: 'tonight', actions: [anAction('Write', { ...rich, timing: 'tonight', mark: 'cant' })] },
    ],
    answers: [{ step: 'fruit', question: 'Which fruit', answer: 'Pear' }],
    refinements: [{ step: 'app', label: 'Which app', answer: 'Chirp' }],
  }),
};

test.each(Object.entries(pages))('axe finds nothing on the %s page', async (_, view) => {
  draw(view, aBar({ tonight: true }));
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  // Colours are checked where there are colours: in tokens.test.ts, and in a browser.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test.each(Object.entries(pages))('headings of the %s page begin at one and leave out no level', (_, view) => {
  draw(view);
  const levels = screen.getAllByRole('heading', { hidden: true }).map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
});

test.each(Object.entries(pages))('the heading of the %s page can take the focus and is not a stop of the Tab key', (_, view) => {
  draw(view);
  expect(screen.getByRole('heading', { level: 1 }).getAttribute('tabindex')).toBe('-1');
});

test.each(Object.entries(pages))('no gap in the words of the %s page is left unfilled', (_, view) => {
  draw(view, aBar({ tonight: true }));
  expect(document.body.textContent).not.toMatch(/[{}]|undefined|null/);
});

test.each(Object.entries(pages))('every link of the %s page that leads outside opens a tab of its own and tells nothing', (_, view) => {
  draw(view);
  const outside = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')];
  expect(outside.filter(({ target, rel }) => target !== '_blank' || rel !== 'noopener noreferrer')).toEqual([]);
});
