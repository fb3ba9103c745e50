// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markup } from '../../src/build/markup.ts';
import { leftBehindPage } from '../../src/build/plain-pages/left-behind.ts';
import { currentContent } from '../support/current-flows.ts';

const { raw, ...content } = currentContent();
const words = raw.leftBehind?.value;
if (words === undefined) throw new Error('left-behind.yaml is missing');

const curtain = { leaving: { title: 'One', text: 'One' }, closed: { title: 'Two', text: 'Two', open: 'Three' } };
const page = new DOMParser().parseFromString(leftBehindPage({ content, curtain, head: markup`` }, words), 'text/html');

test('every sentence of it stands on the page, under a heading that says what it is about', () => {
  for (const { heading, items } of words.parts) {
    const [part] = [...page.querySelectorAll('h2')].filter(({ textContent }) => textContent === heading);
    expect([...(part?.nextElementSibling?.children ?? [])].map(({ textContent }) => textContent)).toEqual(items);
  }
});

test('it has a way out, the same quiet title as the app, and nothing to fill in', () => {
  expect(page.querySelectorAll('[data-bar=leave]').length).toBe(1);
  expect(page.title).toBe(content.flow.words.title);
  expect(page.querySelectorAll('script, form, input').length).toBe(0);
});

test('both pages of leaving wait in it, so that the way out needs no network', () => {
  expect([...page.querySelectorAll('template')].map(({ id }) => id)).toEqual(['curtain-leaving', 'curtain-closed']);
});
