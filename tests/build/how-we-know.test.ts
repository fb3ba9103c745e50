// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markup } from '../../src/build/markup.ts';
import { howWeKnowPage, type Knowledge } from '../../src/build/plain-pages/how-we-know.ts';
import { knownOf } from '../../src/build/plain-pages/known.ts';
import { unitStates } from '../../src/flow/review/units.ts';
import { allFlows, currentContent } from '../support/current-flows.ts';

const { raw, promises: _, ...content } = currentContent();
const { promises } = knownOf(allFlows().map((flow) => ({ ...flow, disagreements: [] })));
const words = raw.howWeKnow?.value;
if (words === undefined) throw new Error('how-we-know.yaml is missing');

const knowledge: Knowledge = {
  content,
  words,
  promises,
  disagreements: [],
  sources: 1,
  units: unitStates(allFlows()),
  version: '1.2.3',
  edition: '0123abcd',
};
const curtain = { leaving: { title: 'One', text: 'One' }, closed: { title: 'Two', text: 'Two', open: 'Three' } };
const scene = { content, curtain, head: markup`<link rel="stylesheet" href="./x.css">` };
const pageOf = (known: Knowledge): Document => new DOMParser().parseFromString(howWeKnowPage(scene, known), 'text/html');

test('the page has no program, and a way out before all there is to read', () => {
  const page = pageOf(knowledge);
  expect(page.querySelectorAll('script, form, input').length).toBe(0);
  const outs = [...page.querySelectorAll('a.leave')];
  expect(outs.length).toBe(1);
  expect(outs[0]?.compareDocumentPosition(page.querySelector('h1') as Element)).toBe(4);
  expect(page.title).toBe(content.flow.words.title);
});

test('every promise stands on it once, and the version with the content', () => {
  const page = pageOf(knowledge);
  expect([...page.querySelectorAll('[data-promise]')].map((item) => item.getAttribute('data-promise')).sort()).toEqual(
    promises.map(({ id }) => id).sort(),
  );
  expect(page.body.textContent).toContain('1.2.3');
  expect(page.body.textContent).toContain('0123abcd');
});

test('what a person cares about first stands before the list of all, and sums up promises that there are', () => {
  const page = pageOf(knowledge);
  const [first] = page.querySelectorAll('[data-sums-up]');
  expect(first?.textContent).toBe(Object.values(words.promises.first)[0]);
  expect(page.querySelector('details [data-sums-up]')).toBeNull();
  const others = { ...words, promises: { ...words.promises, first: { 'no-such-promise': 'Anything.' } } };
  expect(() => pageOf({ ...knowledge, words: others })).toThrow(/no flow promises no-such-promise/);
});

test('it says that nobody has signed, until somebody has, and then how much', () => {
  expect(pageOf(knowledge).querySelector('[data-signed]')?.textContent).toBe(words.signed.none);
  const [first, ...others] = knowledge.units;
  if (first === undefined) throw new Error('there is nothing to sign');
  const page = pageOf({ ...knowledge, units: [{ ...first, state: 'signed' }, ...others] });
  expect(page.querySelector('[data-signed]')?.textContent).toContain(`1 of ${knowledge.units.length}`);
});

test('it speaks of every flow: what is promised in any of them, the core once, and every source', () => {
  const flows = allFlows().map((one) => ({ ...one, disagreements: [] }));
  const known = knownOf(flows);
  const said = [...pageOf({ ...knowledge, ...known }).querySelectorAll('[data-promise]')].map((item) => item.textContent);
  expect(new Set(said).size).toBe(said.length);
  for (const flow of flows) for (const { says } of flow.promises) expect(said).toContain(says);
  expect(flows.length).toBeGreaterThan(1);
  expect(known.sources).toBeGreaterThan(Object.keys(content.flow.sources).length - 1);
  expect(pageOf({ ...knowledge, ...known }).body.textContent).toContain(String(known.sources));
});
