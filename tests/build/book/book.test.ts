// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { bookHtml } from '../../../src/build/book/book.ts';
import type { BookMaterial } from '../../../src/build/book/material.ts';
import { layOut } from '../../../src/build/map/lay-out.ts';
import { proveAll } from '../../../src/build/prove/prove-all.ts';
import { changesBetween } from '../../../src/flow/review/changes.ts';
import { unitStates } from '../../../src/flow/review/units.ts';
import { audiences } from '../../../src/flow/vocabulary.ts';
import { wordsFor } from '../../../src/flow/wording.ts';
import { loadedFlow, signable } from '../../support/a-flow.ts';
import { allFlows, currentContent } from '../../support/current-flows.ts';

const { raw: _, promises, ...content } = currentContent();
const { flow, directory } = content;

const material: BookMaterial = {
  content,
  edition: '0123abcd',
  version: '1.2.3',
  day: '2026-11-24',
  map: await layOut(flow),
  proof: proveAll(content, promises, null),
  disagreements: [
    {
      id: 'one',
      question: 'Which?',
      sides: [
        { says: 'This', sources: ['BOOK'] },
        { says: 'That', sources: [] },
      ],
      chosen: 'Both',
      confirmWith: ['police'],
    },
  ],
  units: unitStates(allFlows()),
  news: null,
};
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const book = parsed(bookHtml(material));

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('every step, action, service, source and promise is in the book', () => {
  for (const id of Object.keys(flow.steps)) expect(book.getElementById(`step-${id}`), id).not.toBeNull();
  for (const { id } of flow.actions) expect(book.getElementById(`action-${id}`), id).not.toBeNull();
  for (const tag of Object.keys(flow.sources)) expect(book.getElementById(`source-${tag}`), tag).not.toBeNull();
  const services = plain(book.querySelector('#services')?.textContent);
  for (const { id } of directory.services) expect(services).toContain(id);
  const promised = plain(book.querySelector('#promises')?.textContent);
  for (const { says } of promises) expect(promised).toContain(plain(says));
});

test('each audience’s words for an action stand there, under who reads them', () => {
  for (const action of flow.actions) {
    const said = [...book.querySelectorAll(`#action-${action.id} .said .what`)].map((what) => plain(what.textContent));
    const own = audiences.map((audience) => plain(wordsFor(action.words.what, audience))).filter(Boolean);
    expect(said.length, action.id).toBeGreaterThan(0);
    expect(
      said.every((what) => own.includes(what)),
      action.id,
    ).toBe(true);
  }
});

test('the book needs nothing else: no program, no picture, no style from elsewhere', () => {
  expect(book.querySelectorAll('script, img, iframe, link, [src]').length).toBe(0);
});

test('nothing is claimed to be signed that nobody signed', () => {
  expect(material.units.every(({ state }) => state === 'unsigned')).toBe(true);
  expect(book.querySelector('.cover .draft')).not.toBeNull();
  expect(plain(book.querySelector('#sign-off')?.textContent)).not.toContain('signed off by');
});

test('both sides of a disagreement, what was chosen and who must confirm it are told', () => {
  const text = plain(book.querySelector('#disagreements')?.textContent);
  for (const part of ['Which?', 'This', 'That', 'BOOK', 'no source', 'Both', 'police']) expect(text).toContain(part);
});

test('what is new stands first, as it was and as it is', () => {
  const now = loadedFlow({ actionWords: { call: { what: 'Ring <them>', how: 'How call is done' } } });
  const small: BookMaterial = {
    ...material,
    content: signable(now).content,
    proof: proveAll(signable(now).content, [], null),
    units: unitStates([signable(now)]),
    news: { since: 'v1', changes: changesBetween([signable(loadedFlow())], [signable(now)]) },
  };
  const news = parsed(bookHtml(small)).querySelector('#news');
  expect([...(news?.querySelectorAll('.was') ?? [])].map((part) => plain(part.textContent))).toContain('before What call is');
  expect([...(news?.querySelectorAll('.is') ?? [])].map((part) => plain(part.textContent))).toContain('now Ring <them>');
});
